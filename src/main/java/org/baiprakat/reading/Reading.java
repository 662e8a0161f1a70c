package org.baiprakat.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baiprakat.document.CopyMark;
import org.baiprakat.document.Field;
import org.baiprakat.document.PageKind;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.Platform;

/**
 * What a page says, before it is compared with any list.
 *
 * @param layout the layout (by its name in the layout file) that the page was read by, {@link Reader#NO_LAYOUT} if none fitted
 * @param name   the recipient; every candidate comes from a transcription of the recipient line
 * @param course course title as printed, without the label before it and the hours behind it
 * @param hours  length of the course
 * @param serial certificate number or verification code on it, if any: as its QR code says, or else as printed
 * @param identifiers what else on the page tells who the recipient is
 * @param notes  what a reviewer should know, e.g. a Buddhist year beside an English month
 * @param objections what on the page speaks against its being a certificate
 */
public record Reading(PageKind kind, String layout, Field<PersonName> name, Field<String> course, Field<Platform> platform,
                      Field<LocalDate> completed, Field<Integer> hours, CopyMark mark, Optional<String> serial, Identifiers identifiers,
                      List<String> notes, Objections objections) {
    public Reading {
        notes = List.copyOf(notes);
    }

    /**
     * What tells who the recipient is, beside the name.
     *
     * @param inOtherScript a name in Latin letters right below the recipient's, or one in the other script beside it
     * @param number        of the recipient, as a form gives it: of the post, or of the office's list
     * @param elsewhere     words by which the recipient works or learns somewhere else than most do whom the office lists: โรงเรียน
     */
    public record Identifiers(Optional<PersonName> inOtherScript, Optional<String> number, List<String> elsewhere) {
        public static final Identifiers NONE = new Identifiers(Optional.empty(), Optional.empty(), List.of());

        public Identifiers {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** What may speak against a page, apart from what is written on it. */
    public enum Objection {
        /** A name stands there, and nothing says that its bearer completed the course. */
        COMPLETION_UNSAID,
        /** Somebody stamped, wrote or pasted onto it what nobody can know. */
        ADDED,
        /** Name or date is struck out, or print beside them. */
        STRUCK_OUT,
        /** Titles of different courses stand on it. */
        TWO_COURSES,
        /** It was certified as a copy, or received, before the day of completion. */
        CERTIFIED_BEFORE
    }

    /**
     * What on a page speaks against its being the certificate of a course that its recipient completed.
     *
     * @param wording wording that no such certificate bears (not passed, specimen), as the layout file says it
     * @param others  what else there is
     * @param codes   what a QR code of a certificate says otherwise than the page: a platform or a number
     */
    public record Objections(List<String> wording, Set<Objection> others, List<String> codes) {
        public static final Objections NONE = new Objections(List.of(), Set.of(), List.of());

        public Objections {
            wording = List.copyOf(wording);
            others = Set.copyOf(others);
            codes = List.copyOf(codes);
        }
    }

    /** Of a page that nothing on it contradicts. */
    public Reading(PageKind kind, String layout, Field<PersonName> name, Field<String> course, Field<Platform> platform,
                   Field<LocalDate> completed, Field<Integer> hours, CopyMark mark, Optional<String> serial, List<String> notes) {
        this(kind, layout, name, course, platform, completed, hours, mark, serial, Identifiers.NONE, notes, Objections.NONE);
    }

    /** This reading with one objection more. */
    public Reading objectedTo(Objection objection) {
        Set<Objection> others = Stream.concat(objections.others.stream(), Stream.of(objection)).collect(Collectors.toSet());
        return new Reading(kind, layout, name, course, platform, completed, hours, mark, serial, identifiers, notes, new Objections(objections.wording, others, objections.codes));
    }

    /** Of a page of which nothing could be made. */
    public static Reading unreadable(String note) {
        return new Reading(PageKind.UNREADABLE, Reader.NO_LAYOUT, new Field.Missing<>(note), new Field.Missing<>(note), new Field.Missing<>(note),
                new Field.Missing<>(note), new Field.Missing<>(note), CopyMark.UNSURE, Optional.empty(), List.of(note));
    }
}
