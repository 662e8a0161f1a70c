package org.baiprakat.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Candidate;
import org.baiprakat.document.Confidence;
import org.baiprakat.document.Evidence;
import org.baiprakat.document.Field;
import org.baiprakat.document.Ink;
import org.baiprakat.document.Line;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.StaffMember;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Transcription;
import org.baiprakat.document.Transcription.Symbol;

/** Invented staff, and recipient lines as a page would give them. */
public final class People {
    private static final List<String> FIRST = List.of("สม", "วิ", "ประ", "อนุ", "กิตติ", "ธนา", "สุ", "พร", "นิ", "จิรา", "ณัฐ", "ปิย", "ชล",
            "รัช", "มณี", "อร", "ภัทร", "ศิริ", "วร", "บุญ");
    private static final List<String> LAST = List.of("ชาย", "พงษ์", "พงศ์", "ศักดิ์", "ศรี", "รัตน์", "วรรณ", "มล", "ภา", "ชัย", "พร", "นุช", "เดช",
            "ลักษณ์", "ธิดา", "วุฒิ", "นันท์", "กานต์", "ดา", "ยุทธ");
    private static final List<String> HOUSE = List.of("แสง", "ทอง", "ใจ", "บุญ", "ศรี", "คำ", "วงศ์", "พันธ์", "แก้ว", "ชัย", "โพธิ์", "ไกร", "ราช", "นา",
            "ถาวร");
    private static final List<String> HOUSE_END = List.of("ดี", "งาม", "สุข", "ทอง", "มา", "จันทร์", "อินทร์", "ไพศาล", "สกุล", "เจริญ", "ภักดี", "ตัวอย่าง",
            "รักษา", "สมบัติ", "เรือง");

    private People() { }

    /** A person called {@code "given family"} or {@code "title|given family"}. */
    public static StaffMember person(String id, String name, String... aliases) {
        return withEnglish(id, name, "", aliases);
    }

    public static StaffMember withEnglish(String id, String name, String english, String... aliases) {
        return new StaffMember(id, name(name), name(english), "ข้าราชการ", "นักวิชาการ", "หน่วย " + id,
                Arrays.stream(aliases).map(People::name).toList(), Optional.empty(), Optional.empty());
    }

    public static PersonName name(String text) {
        String[] titled = text.contains("|") ? text.split("\\|", 2) : new String[] {"", text};
        String[] words = titled[1].split(" ", 2);
        return new PersonName(titled[0], words[0], words.length > 1 ? words[1] : "");
    }

    /** A recipient line that all transcriptions read alike, or several that differ. */
    public static Field<PersonName> read(String... names) {
        return field(Arrays.stream(names).map(text -> candidate(name(text), 0.97, Evidence.NOWHERE)).toList());
    }

    /** A letter-by-letter reading, such as {@code "สมหมา[น] ตัวอย่าง"}: letters in brackets have the low confidence. */
    public static Transcription transcription(String marked, double low) {
        List<Symbol> symbols = new ArrayList<>();
        boolean doubtful = false;
        for (char c : marked.toCharArray()) {
            if (c == '[' || c == ']') {
                doubtful = c == '[';
            } else {
                symbols.add(new Symbol(String.valueOf(c), new Confidence(doubtful ? low : 0.99)));
            }
        }
        return new Transcription(marked.replaceAll("[\\[\\]]", ""), new Confidence(0.95), symbols, "plain");
    }

    /** Readings of one line with the confidence of every letter; those that are equal are one candidate. */
    public static Field<PersonName> readings(Transcription... transcriptions) {
        Line line = new Line(new BoundingBox(100, 100, 400, 40), Ink.BLACK, 0, List.of(transcriptions));
        return field(Arrays.stream(transcriptions).map(t -> name(ThaiText.canonical(t.text()))).distinct()
                .map(name -> candidate(name, 0.95, new Evidence(1, List.of(line)))).toList());
    }

    private static Field<PersonName> field(List<Candidate<PersonName>> candidates) {
        return candidates.size() == 1 ? new Field.Found<>(candidates.get(0)) : new Field.Ambiguous<>(candidates, "readings differ");
    }

    private static Candidate<PersonName> candidate(PersonName name, double confidence, Evidence evidence) {
        return new Candidate<>(name, evidence, new Confidence(confidence), "test");
    }

    /** That many people, all names different; the same seed gives the same people. */
    public static List<StaffMember> office(int size, long seed) {
        Random random = new Random(seed);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < size) {
            names.add(pick(FIRST, random) + pick(LAST, random) + " " + pick(HOUSE, random) + pick(HOUSE_END, random));
        }
        List<StaffMember> people = new ArrayList<>();
        for (String name : names) {
            people.add(person(String.format("S%04d", people.size() + 1), name));
        }
        return people;
    }

    /** The name with about that share of its letters misread, lost or doubled as by a recogniser. */
    public static String worn(String name, double share, Random random) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (c == ' ' || random.nextDouble() >= share) {
                out.append(c);
                continue;
            }
            List<Character> others = new ArrayList<>();
            for (char other = 'ก'; other <= '์'; other++) {
                if (other != c && Character.isDefined(other) && LookAlikeCosts.OCR.substitute(c, other) < 1) {
                    others.add(other);
                }
            }
            boolean lose = others.isEmpty() || LookAlikeCosts.OCR.gap(c) < 1 && random.nextBoolean();
            if (!lose) {
                out.append(others.get(random.nextInt(others.size())));
            }
        }
        return out.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
