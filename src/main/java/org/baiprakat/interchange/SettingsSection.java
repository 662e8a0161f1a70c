package org.baiprakat.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiCalendar;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;

/**
 * One level of the settings: the office's values over the shipped ones, each checked when it is asked for. Every fault says which
 * key in which line, what stands there and what is allowed.
 */
final class SettingsSection {
    private final String file;
    private final String path;
    private final YamlTree.Mapping office;
    private final YamlTree.Mapping shipped;

    SettingsSection(String file, String path, YamlTree.Mapping office, YamlTree.Mapping shipped) {
        this.file = file;
        this.path = path;
        this.office = office;
        this.shipped = shipped;
    }

    void rejectUnknown() {
        office.entries().forEach((key, value) -> {
            if (!shipped.entries().containsKey(key)) {
                throw new Fault(Fault.Exit.CONFIGURATION, Message.format(
                        "%s บรรทัด %d: ไม่รู้จัก %s ที่ใช้ได้คือ %s", "%s line %d: unknown key %s; allowed are %s",
                        file, value.line(), path + key, String.join(", ", shipped.entries().keySet())));
            }
        });
    }

    SettingsSection section(String key) {
        YamlTree own = office.entries().get(key);
        YamlTree.Mapping inside = new YamlTree.Mapping(new LinkedHashMap<>(), office.line());
        if (own instanceof YamlTree.Mapping mapping) {
            inside = mapping;
        } else if (own != null && !(own instanceof YamlTree.Scalar scalar && scalar.text().isEmpty())) {
            throw wrong(key, own, "รายการย่อย ‘ชื่อ: ค่า’ ที่ย่อหน้าเข้าไป", "indented lines ‘key: value’");
        }
        SettingsSection section = new SettingsSection(file, path + key + ".", inside, (YamlTree.Mapping) shipped.entries().get(key));
        section.rejectUnknown();
        return section;
    }

    String text(String key) {
        YamlTree value = value(key);
        return scalar(value).filter(s -> !s.isEmpty()).orElseThrow(() -> wrong(key, value, "ข้อความ", "a text"));
    }

    String word(String key, String... allowed) {
        YamlTree value = value(key);
        String list = String.join(", ", allowed);
        return scalar(value).filter(Arrays.asList(allowed)::contains).orElseThrow(() -> wrong(key, value, list, list));
    }

    int whole(String key, int least, int most) {
        YamlTree value = value(key);
        return scalar(value).filter(s -> s.matches("-?\\d{1,9}")).map(Integer::valueOf).filter(n -> n >= least && n <= most)
                .orElseThrow(() -> wrong(key, value, "จำนวนเต็ม " + least + " ถึง " + most,
                        "a whole number from " + least + " to " + most));
    }

    double share(String key) {
        YamlTree value = value(key);
        return scalar(value).filter(s -> s.matches("\\d(\\.\\d+)?|\\.\\d+")).map(Double::valueOf).filter(d -> d <= 1)
                .orElseThrow(() -> wrong(key, value, "จำนวน 0 ถึง 1 เช่น 0.1", "a number from 0 to 1, such as 0.1"));
    }

    boolean bool(String key) {
        return Boolean.parseBoolean(word(key, "true", "false"));
    }

    LocalDate date(String key) {
        YamlTree value = value(key);
        Optional<LocalDate> date = scalar(value).flatMap(SettingsSection::parseDate);
        date.filter(d -> d.getYear() >= ThaiCalendar.FIRST_BUDDHIST_YEAR).ifPresent(d -> {
            String meant = d.withYear(d.getYear() - ThaiCalendar.BUDDHIST_AHEAD).toString();
            throw wrong(key, value, "ปี ค.ศ. เช่น " + meant, "a year of the Christian era, such as " + meant);
        });
        return date.orElseThrow(() -> wrong(key, value, "วันที่ ปี-เดือน-วัน (ค.ศ.) เช่น 2023-04-01",
                "a date year-month-day (Christian era), such as 2023-04-01"));
    }

    List<String> texts(String key) {
        YamlTree value = value(key);
        if (value instanceof YamlTree.Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items().stream().map(item -> scalar(item).filter(s -> !s.isEmpty())
                    .orElseThrow(() -> wrong(key, item, "ข้อความ", "a text"))).toList();
        }
        throw wrong(key, value, "รายการ เช่น [ก, ข]", "a list, such as [a, b]");
    }

    List<Platform> platforms(String key) {
        return texts(key).stream().map(code -> Platform.ofCode(code).filter(Platform::isOneOfThree)
                .orElseThrow(() -> wrong(key, value(key), "ocsc, thaimooc, localmooc", "ocsc, thaimooc, localmooc"))).toList();
    }

    /** Where the office wrote the key, or the section if it did not. */
    int line(String key) {
        return Optional.ofNullable(office.entries().get(key)).map(YamlTree::line).orElse(office.line());
    }

    private YamlTree value(String key) {
        YamlTree own = office.entries().get(key);
        if (own instanceof YamlTree.Scalar scalar && scalar.text().isEmpty()) {
            throw new Fault(Fault.Exit.CONFIGURATION, Message.format(
                    "%s บรรทัด %d: %s ไม่มีค่า ใส่ค่า หรือลบทั้งบรรทัดเพื่อใช้ค่าตั้งต้น %s",
                    "%s line %d: %s has no value; give one, or delete the line for the shipped value %s",
                    file, own.line(), path + key, shipped.entries().get(key).shown()));
        }
        return own == null ? shippedValue(key) : own;
    }

    private YamlTree shippedValue(String key) {
        YamlTree value = shipped.entries().get(key);
        if (value == null) {
            throw new IllegalStateException("the shipped configuration lacks " + path + key);
        }
        return value;
    }

    private Fault wrong(String key, YamlTree value, String allowedThai, String allowedEnglish) {
        return new Fault(Fault.Exit.CONFIGURATION, new Message(
                String.format("%s บรรทัด %d: %s เป็น ‘%s’ ไม่ได้ ที่ใช้ได้คือ %s", file, value.line(), path + key, value.shown(), allowedThai),
                String.format("%s line %d: %s cannot be ‘%s’; allowed: %s", file, value.line(), path + key, value.shown(),
                        allowedEnglish)));
    }

    private static Optional<String> scalar(YamlTree value) {
        return value instanceof YamlTree.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
