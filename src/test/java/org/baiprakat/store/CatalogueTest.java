package org.baiprakat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.baiprakat.document.Course;
import org.baiprakat.document.Platform;
import org.junit.jupiter.api.Test;

class CatalogueTest extends StoreFixture {

    @Test
    void coursesAreAddedAndChangedAndNeverLost() {
        Course renamed = new Course(Platform.OCSC, "KD03", "การเป็นข้าราชการที่ดี", "");
        Course uncoded = new Course(Platform.LOCALMOOC, "", "งานท้องถิ่น", "");

        CourseChanges changes = store.catalogue().merge(List.of(renamed, uncoded));
        CourseChanges again = store.catalogue().merge(List.of(uncoded));

        assertEquals(new CourseChanges(List.of(uncoded), List.of(renamed)), changes);
        assertEquals(new CourseChanges(List.of(), List.of()), again);
        assertEquals(List.of(uncoded, renamed), store.catalogue().courses());
    }
}
