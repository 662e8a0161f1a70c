package org.baiprakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            นายสมหมาย ตัวอย่าง|นาย|สมหมาย|ตัวอย่าง
            นาย สมหมาย  ตัวอย่าง|นาย|สมหมาย|ตัวอย่าง
            นางสาวมะลิ ใจดี|นางสาว|มะลิ|ใจดี
            นางมะลิ ใจดี|นาง|มะลิ|ใจดี
            น.ส.มะลิ ใจดี|น.ส.|มะลิ|ใจดี
            น. ส. มะลิ ใจดี|น. ส.|มะลิ|ใจดี
            ว่าที่ร้อยตรีกล้า หาญ|ว่าที่ร้อยตรี|กล้า|หาญ
            ว่าที่ ร้อยตรี กล้า หาญ|ว่าที่ ร้อยตรี|กล้า|หาญ
            ว่าที่ร้อยตรีหญิงมะลิ ใจดี|ว่าที่ร้อยตรีหญิง|มะลิ|ใจดี
            ว่าที่ ร.ต. หญิง มะลิ ใจดี|ว่าที่ ร.ต. หญิง|มะลิ|ใจดี
            ว่าที่ร.ต.กล้า หาญ|ว่าที่ร.ต.|กล้า|หาญ
            จ.ส.อ.กล้า หาญ|จ.ส.อ.|กล้า|หาญ
            ส.อ. กล้า หาญ|ส.อ.|กล้า|หาญ
            ร.ต.อ.กล้า หาญ|ร.ต.อ.|กล้า|หาญ
            ร.ต.ท.หญิง มะลิ ใจดี|ร.ต.ท.หญิง|มะลิ|ใจดี
            ส.อ.หญิง ใจดี|ส.อ.|หญิง|ใจดี
            ผศ.ดร.กล้า หาญ|ผศ.ดร.|กล้า|หาญ
            ดร. กล้า หาญ|ดร.|กล้า|หาญ
            ดรุณี ใจดี||ดรุณี|ใจดี
            คุณภัทร ใจดี||คุณภัทร|ใจดี
            นายิกา ใจดี||นายิกา|ใจดี
            สมหมาย ณ อยุธยา||สมหมาย|ณ อยุธยา
            นางสาวนายิกา ใจดี|นางสาว|นายิกา|ใจดี
            นายนายิกา|นาย|นายิกา|
            Mr. Sommai Tuayang|Mr.|Sommai|Tuayang
            MISS MALI JAIDEE|MISS|MALI|JAIDEE
            Mr.Sommai Tuayang|Mr.|Sommai|Tuayang
            Missara Jaidee||Missara|Jaidee
            Acting Sub Lt. Kla Han|Acting Sub Lt.|Kla|Han
            Asst.Prof.Dr. Kla Na Ayutthaya|Asst.Prof.Dr.|Kla|Na Ayutthaya
            สมหมาย||สมหมาย|
            สิบเอกนายชล ใจดี|สิบเอกนาย|ชล|ใจดี
            นาง นวล ใจดี|นาง|นวล|ใจดี
            """)
    void titleIsTakenOffTheFront(String printed, String title, String given, String family) {
        PersonName name = Titles.split(printed);

        assertEquals(new PersonName(title == null ? "" : title, given, family == null ? "" : family), name);
    }

    @Test
    void emptyTextIsAnEmptyName() {
        assertEquals(new PersonName("", "", ""), Titles.split("  "));
        assertEquals(new PersonName("", "นาย", ""), Titles.split("นาย"));
    }
}
