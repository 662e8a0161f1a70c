package org.baiprakat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baiprakat.messages.Language;
import org.baiprakat.tally.Tally;
import org.junit.jupiter.api.Test;

class TallyReportTest {
    /** As versions before titles and positions were written put it on record. */
    private static final String EARLIER = """
            {"round": {"name": "2/2566", "from": "2023-04-01", "to": "2023-09-30", "deadline": "2023-09-08", "platforms": ["ocsc", "localmooc"],
                       "copies": 2, "minimum_courses": 1, "staff_types": ["ข้าราชการ"], "exclude_late": false, "exclude_missing_copies": false},
             "as_of": "2023-09-10", "total": {"eligible": 1, "passed": 1, "at_most": 1, "percent": 100.0, "percent_at_most": 100.0},
             "by_unit": [{"unit": "", "eligible": 1, "passed": 1, "at_most": 1, "percent": 100.0, "percent_at_most": 100.0}],
             "by_staff_type": [{"staff_type": "ข้าราชการ", "eligible": 1, "passed": 1, "at_most": 1, "percent": 100.0, "percent_at_most": 100.0}],
             "people": [{"staff_id": "S1", "name": "สมหมาย ตัวอย่าง", "staff_type": "ข้าราชการ", "unit": "", "passed": true,
                         "remarks": ["too_few_copies"], "counted": [7], "waiting": [], "certificates": [
                         {"platform": "ocsc", "course": "วิชา", "course_code": null, "completed_on": "2023-06-15", "pages": [7], "certified_copies": 1,
                          "handed_in": "2023-06-20", "counts": true, "remarks": []}]}],
             "waiting": [], "unclaimed": [], "elsewhere": [3]}
            """;

    @Test
    void whatAnEarlierVersionPutOnRecordIsShown() {
        Tally tally = TallyReport.tally(EARLIER);

        String csv = TallyTable.csv(tally, Language.EN);
        assertTrue(csv.contains("S1,สมหมาย ตัวอย่าง,ข้าราชการ,,,passed,fewer certified copies than required,วิชา,ocsc,2023-06-15,2023-06-20,1,7"), csv);
        assertEquals(tally, TallyReport.tally(TallyReport.json(tally)));
    }
}
