package org.baiprakat.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baiprakat.decision.PageStatus;
import org.baiprakat.document.IdNumbers;
import org.baiprakat.document.Platform;
import org.baiprakat.document.ThaiText;
import org.baiprakat.reading.Serials;

/**
 * Links pages that are the same certificate. Every page gets the keys by which another copy would be known; pages that share a key,
 * directly or through others, are one certificate, and each but the earliest is a copy of the earliest.
 *
 * <p>A page that awaits review is linked by what is proposed, so that the reviewer sees it beside its copies; a rejected one by
 * nothing.
 */
final class Copies {
    /** Verification codes shorter than this are too likely to be a scrap of something else. */
    private static final int SERIAL_LENGTH = 8;
    private static final Pattern UUID = Pattern.compile("(\\p{XDigit}{8})-?(?:\\p{XDigit}{4}-?){3}\\p{XDigit}{12}");

    private final Database database;

    Copies(Database database) {
        this.database = database;
    }

    /** Sets {@code copy_of} anew for these pages and all that were or are linked with them. Call it inside a transaction. */
    void relink(Collection<Long> pages) {
        Set<Long> touched = new TreeSet<>();
        pages.forEach(page -> touched.addAll(linked(page)));
        pages.forEach(this::writeKeys);
        pages.forEach(page -> touched.addAll(linked(page)));
        for (long page : touched) {
            long earliest = linked(page).stream().min(Long::compare).orElse(page);
            database.update("UPDATE page SET copy_of = ? WHERE id = ?",
                    earliest == page ? Optional.empty() : Optional.of(earliest), page);
        }
    }

    private List<Long> linked(long page) {
        return database.query("""
                WITH RECURSIVE near (id) AS (
                  SELECT ?
                   UNION
                  SELECT other.page_id
                    FROM near
                    JOIN copy_key mine ON mine.page_id = near.id
                    JOIN copy_key other ON other.key = mine.key)
                SELECT id FROM near""", row -> row.id("id"), page);
    }

    private void writeKeys(long page) {
        database.update("DELETE FROM copy_key WHERE page_id = ?", page);
        List<Object[]> keys = new ArrayList<>();
        database.first("""
                SELECT p.*, before.serial AS serial_before
                  FROM page_now p
                  LEFT JOIN page before ON before.document_id = p.document_id AND before.number = p.number - 1
                 WHERE p.id = ?""", Copies::keys, page)
                .ifPresent(all -> all.forEach(key -> keys.add(new Object[] {page, new Database.Verbatim(key)})));
        database.updateAll("INSERT INTO copy_key (page_id, key) VALUES (?, ?)", keys);
    }

    private static Set<String> keys(Row row) throws SQLException {
        PageStatus status = row.constant(PageStatus.class, "status");
        Set<String> keys = new LinkedHashSet<>();
        if (status != PageStatus.ACCEPTED && status != PageStatus.REVIEW) {
            return keys;
        }
        serial(row, "serial").ifPresent(serial -> addSerials(keys, serial));
        Platform platform = row.constant(Platform.class, "platform");
        Optional<String> staff = row.optionalText("staff_id");
        Optional<String> completed = row.optionalText("completed_on");
        if (staff.isPresent() && completed.isPresent() && platform != Platform.UNKNOWN) {
            String certificate = staff.get() + "|" + platform + "|" + completed.get() + "|";
            row.optionalText("course_code").ifPresent(code -> keys.add("code|" + certificate + code));
            row.optionalText("course").ifPresent(course -> keys.add("title|" + certificate + ThaiText.key(course)));
            sheet(row).ifPresent(sheet -> keys.add("sheet|" + sheet + "|" + certificate));
        }
        return keys;
    }

    /** A number that was masked is none: all that were look the same. */
    private static Optional<String> serial(Row row, String column) throws SQLException {
        return row.optionalText(column).filter(serial -> !IdNumbers.isMasked(serial));
    }

    private static void addSerials(Set<String> keys, String serial) {
        String plain = serial.strip().toLowerCase(Locale.ROOT);
        if (plain.length() >= SERIAL_LENGTH) {
            keys.add("serial|" + plain.replace("-", ""));
        }
        // The Thai MOOC prints the first group of the code, and the whole of it stands in the QR code.
        Matcher uuid = UUID.matcher(plain);
        if (uuid.matches()) {
            keys.add("serial|" + uuid.group(1));
        }
    }

    /**
     * The sheet of a page: a Thai page and the English one behind it are one certificate, also where the English title is not in the
     * catalogue, unless they bear the numbers of two. A page in both languages (a Thai title under an English name, or the other way
     * round) is on neither side.
     *
     * <p>{@link org.baiprakat.decision.Sheets} wants more, for there a page lends its person to the other. Here both are for that person already,
     * and two sides that were not linked would count as two courses.
     */
    private static Optional<String> sheet(Row row) throws SQLException {
        Optional<String> name = row.optionalText("name");
        Optional<String> course = row.optionalText("course");
        if (name.isEmpty() || course.isEmpty()) {
            return Optional.empty();
        }
        long document = row.id("document_id");
        int number = row.number("number");
        boolean thaiName = ThaiText.isThai(name.get());
        boolean thaiCourse = ThaiText.isThai(course.get());
        if (thaiName && thaiCourse) {
            return Optional.of(document + "/" + number);
        }
        boolean english = !thaiName && !thaiCourse && row.optionalText("course_code").isEmpty() && !contradictsBefore(row);
        return english ? Optional.of(document + "/" + (number - 1)) : Optional.empty();
    }

    private static boolean contradictsBefore(Row row) throws SQLException {
        Optional<String> number = serial(row, "serial").map(ThaiText::key);
        Optional<String> before = serial(row, "serial_before").map(ThaiText::key);
        return number.isPresent() && before.isPresent() && Serials.contradict(number.get(), before.get());
    }
}
