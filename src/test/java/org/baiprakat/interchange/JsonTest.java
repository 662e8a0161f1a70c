package org.baiprakat.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.Platform;
import org.baiprakat.messages.Fault;
import org.junit.jupiter.api.Test;

class JsonTest {
    record Sample(String staffId, Optional<LocalDate> completedOn, Platform platform, List<Optional<Integer>> hours,
                  Optional<List<String>> notes) { }

    private static final Sample SAMPLE = new Sample("ส1", Optional.of(LocalDate.of(2023, 6, 15)),
            Platform.OCSC, List.of(Optional.of(3), Optional.empty()), Optional.empty());

    @Test
    void recordsAreWrittenInOrderInSnakeCaseWithIsoDates() {
        assertEquals("{\"staff_id\":\"ส1\",\"completed_on\":\"2023-06-15\","
                + "\"platform\":\"ocsc\",\"hours\":[3,null],\"notes\":null}", Json.pretty(SAMPLE).replaceAll("\\s", ""));
        assertEquals("\"2023-06-15T01:02:03Z\"", Json.pretty(Instant.parse("2023-06-15T01:02:03Z")));
    }

    @Test
    void whatIsWrittenReadsBack() {
        assertEquals(SAMPLE, Json.parse(Json.pretty(SAMPLE), Sample.class));
    }

    @Test
    void absentOptionalReadsAsEmpty() {
        assertEquals(Optional.empty(), Json.parse("{\"staff_id\":\"a\"}", Sample.class).completedOn());
    }

    @Test
    void wrongJsonIsAnArgumentError() {
        assertThrows(IllegalArgumentException.class, () -> Json.parse("{", Sample.class));
        assertThrows(IllegalArgumentException.class, () -> Json.parse("{\"completed_on\":\"soon\"}", Sample.class));
    }

    record Layout(String name, List<String> anchors, int weight) { }

    record Layouts(List<Layout> layouts) { }

    @Test
    void yamlReadsIntoRecords() {
        String yaml = "layouts:\n  - name: ก.พ.\n    anchors: [หนึ่ง, yes, '3']\n    weight: 2\n";

        Layouts read = Yaml.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Layouts.class, "layouts.yaml");

        assertEquals(new Layouts(List.of(new Layout("ก.พ.", List.of("หนึ่ง", "yes", "3"), 2))), read);
    }

    @Test
    void yamlThatDoesNotFitNamesThePlace() {
        String yaml = "layouts:\n  - name: a\n    anchor: [b]\n";

        Fault fault = assertThrows(Fault.class,
                () -> Yaml.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Layouts.class, "layouts.yaml"));

        assertEquals(Fault.Exit.CONFIGURATION, fault.exit());
        assertTrue(fault.text().english().startsWith("layouts.yaml line 4: layouts[0].anchor"), fault.text().english());
    }
}
