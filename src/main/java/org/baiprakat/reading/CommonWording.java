package org.baiprakat.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Wording that is looked for whatever the layout.
 *
 * @param stamps     what else an office stamps or writes onto a certificate
 * @param hours      words behind a number of hours
 * @param platforms  how a page only mentions a platform
 * @param doubts     wording that no certificate of a completed course bears: not passed, specimen; a person looks
 * @param denials    words that take back what a page says
 * @param statement  how a page says that its recipient completed the course
 * @param recipient  each of its lists serves layouts that have none of their own; so do course and completion
 */
public record CommonWording(Copy copy, Stamps stamps, Names names, Dates dates, List<String> hours, Platforms platforms, List<Layout.Clue> doubts, Denials denials, Statement statement,
                            Layout.Anchors recipient, Layout.Anchors course, Layout.Completion completion) {
    static final CommonWording NONE = new CommonWording(null, null, null, null, null, null, null, null, null, null, null, null);

    public CommonWording {
        copy = copy == null ? new Copy(null, null, null, null) : copy;
        stamps = stamps == null ? new Stamps(null, null, null) : stamps;
        names = names == null ? new Names(null, null, null, null, null, null) : names;
        dates = dates == null ? new Dates(null, null, null, null, null, null) : dates;
        hours = Wordings.of(hours);
        platforms = platforms == null ? new Platforms(null, null, null, null) : platforms;
        doubts = Layout.orNone(doubts);
        denials = denials == null ? new Denials(null, null, null) : denials;
        statement = statement == null ? new Statement(null, null, null, null, null, null, null, null, null) : statement;
        recipient = recipient == null ? Layout.Anchors.NONE : recipient;
        course = course == null ? Layout.Anchors.NONE : course;
        completion = completion == null ? Layout.Completion.ANY : completion;
    }

    /** This and an office's own, but for its anchors, which would change every layout. */
    CommonWording extendedBy(CommonWording own) {
        return new CommonWording(copy.extendedBy(own.copy), stamps.extendedBy(own.stamps), names.extendedBy(own.names), dates.extendedBy(own.dates), both(hours, own.hours),
                platforms.extendedBy(own.platforms), both(doubts, own.doubts), denials.extendedBy(own.denials), statement.extendedBy(own.statement), recipient, course, completion);
    }

    static <T> List<T> both(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    /**
     * How a page is known for a certified copy.
     *
     * @param marks     wording of the mark
     * @param fragments parts of it that alone make the mark uncertain
     * @param positions beginnings of the positions of those who certify copies; certificates are signed by others
     * @param grades    what such positions end with
     */
    public record Copy(List<String> marks, List<String> fragments, List<String> positions, List<String> grades) {
        public Copy {
            marks = Wordings.of(marks);
            fragments = Wordings.of(fragments);
            positions = Wordings.of(positions);
            grades = Wordings.of(grades);
        }

        private Copy extendedBy(Copy own) {
            return new Copy(both(marks, own.marks), both(fragments, own.fragments), both(positions, own.positions), both(grades, own.grades));
        }
    }

    /**
     * What an office stamps onto what it receives.
     *
     * @param receipts   beginnings of the line by which the stamp is known
     * @param registrars beginnings of lines that are a registrar's wherever they stand
     * @param notes      words of which a clerk's note that says nothing of the certificate is made up
     */
    public record Stamps(List<String> receipts, List<String> registrars, List<String> notes) {
        public Stamps {
            receipts = Wordings.of(receipts);
            registrars = Wordings.of(registrars);
            notes = Wordings.of(notes);
        }

        private Stamps extendedBy(Stamps own) {
            return new Stamps(both(receipts, own.receipts), both(registrars, own.registrars), both(notes, own.notes));
        }
    }

    /**
     * What stands around names.
     *
     * @param never   wording that no name contains
     * @param labels  words before a name on its own line, such as ชื่อ - สกุล
     * @param leads   words right before the recipient's title in a sentence; behind any other word it is somebody else's
     * @param numbers words before the number of a person or of a post
     * @param details words that begin what is said of a person behind the name on its line, such as ตำแหน่ง
     * @param elsewhere words in it that are said of people who work or learn elsewhere: โรงเรียน
     */
    public record Names(List<String> never, List<String> labels, List<String> leads, List<String> numbers, List<String> details, List<String> elsewhere) {
        public Names {
            never = Wordings.of(never);
            labels = Wordings.of(labels);
            leads = Wordings.of(leads);
            numbers = Wordings.of(numbers);
            details = Wordings.of(details);
            elsewhere = Wordings.of(elsewhere);
        }

        private Names extendedBy(Names own) {
            return new Names(both(never, own.never), both(labels, own.labels), both(leads, own.leads), both(numbers, own.numbers), both(details, own.details), both(elsewhere, own.elsewhere));
        }
    }

    /**
     * What stands before dates.
     *
     * @param follows     wording right before a completion date, in any layout
     * @param exactly     the same without one wrong letter: what is too near other wording
     * @param issued      wording right before the day a certificate is given on: it counts unless the day of completion is printed too
     * @param begins      wording before the day on which the course was begun; none before it is that of completion
     * @param never       wording before a date that is something else: printing, digital signature, expiry
     * @param otherEvents words before wording that may introduce any date (เมื่อวันที่) by which it is the day of something else
     */
    public record Dates(List<String> follows, List<String> exactly, List<String> issued, List<String> begins, List<String> never, List<String> otherEvents) {
        public Dates {
            follows = Wordings.of(follows);
            exactly = Wordings.of(exactly);
            issued = Wordings.of(issued);
            begins = Wordings.of(begins);
            never = Wordings.of(never);
            otherEvents = Wordings.of(otherEvents);
        }

        private Dates extendedBy(Dates own) {
            return new Dates(both(follows, own.follows), both(exactly, own.exactly), both(issued, own.issued), both(begins, own.begins), both(never, own.never), both(otherEvents, own.otherEvents));
        }
    }

    /**
     * How a page only mentions a platform.
     *
     * @param names     of platforms, and their addresses: a line on which several stand is of neither
     * @param mentioned what else stands on a line by which a platform on it is only mentioned
     * @param others    what systems of others are called at the top of a page
     * @param owners    the platforms and whose they are, as they stand at the top of a page
     */
    public record Platforms(List<String> names, List<String> mentioned, List<String> others, List<String> owners) {
        public Platforms {
            names = Wordings.of(names);
            mentioned = Wordings.of(mentioned);
            others = Wordings.of(others);
            owners = Wordings.of(owners);
        }

        private Platforms extendedBy(Platforms own) {
            return new Platforms(both(names, own.names), both(mentioned, own.mentioned), both(others, own.others), both(owners, own.owners));
        }
    }

    /**
     * Words that no certificate of a completed course bears outside its title.
     *
     * @param words  words that deny: ไม่, เพิกถอน
     * @param unless wording with such a word that says nothing: ไม่น้อยกว่าร้อยละ
     * @param buttons what a screen shows below a picture; on one row with them such a word is a button, too: แชร์ แก้ไข ลบ
     */
    public record Denials(List<String> words, List<String> unless, List<String> buttons) {
        public Denials {
            words = Wordings.of(words);
            unless = Wordings.of(unless);
            buttons = Wordings.of(buttons);
        }

        private Denials extendedBy(Denials own) {
            return new Denials(both(words, own.words), both(unless, own.unless), both(buttons, own.buttons));
        }
    }

    /**
     * What says that the recipient completed the course: the wording behind the name in {@link Layout.Anchors#precedes}, and:
     *
     * @param onForms    wording that says so anywhere on a form
     * @param results    label and value of a row that says so on any page: ผลการเรียน ผ่าน
     * @param refusals   words right before such wording that take it back or say it of others: ให้ ไม่ ผู้
     * @param leads      words between the name and the wording that say nothing: ซึ่ง ได้
     * @param clauses    beginnings of words between the name and the wording behind which goes on what somebody did: ในโอกาสที่
     * @param attendance wording of {@link Layout.Anchors#precedes} that says so of a seminar only
     * @param parts      words right behind such wording by which only a part was completed: Module, บทที่
     * @param clause     the words of which what stands between a name and a title may be made up
     * @param across     wording that takes it all back where it slants across the page in large pale print: SPECIMEN
     */
    public record Statement(List<String> onForms, List<String> results, List<String> refusals, List<String> leads, List<String> clauses, List<String> attendance,
                            List<String> parts, Clause clause, List<String> across) {
        public Statement {
            onForms = Wordings.of(onForms);
            results = Wordings.of(results);
            refusals = Wordings.of(refusals);
            leads = Wordings.of(leads);
            clauses = Wordings.of(clauses);
            attendance = Wordings.of(attendance);
            parts = Wordings.of(parts);
            clause = clause == null ? new Clause(null, null, null) : clause;
            across = Wordings.of(across);
        }

        private Statement extendedBy(Statement own) {
            return new Statement(both(onForms, own.onForms), both(results, own.results), both(refusals, own.refusals), both(leads, own.leads),
                    both(clauses, own.clauses), both(attendance, own.attendance), both(parts, own.parts), clause.extendedBy(own.clause), both(across, own.across));
        }
    }

    /**
     * Words of a clause between a name and a title.
     *
     * @param words    that say nothing of anybody else, another time or a part
     * @param neither  that hold the letters of an outcome and are none: ผ่านระบบ is by way of it
     * @param outcomes that say that the course was completed; one of them is there
     */
    public record Clause(List<String> words, List<String> neither, List<String> outcomes) {
        public Clause {
            words = Wordings.of(words);
            neither = Wordings.of(neither);
            outcomes = Wordings.of(outcomes);
        }

        private Clause extendedBy(Clause own) {
            return new Clause(both(words, own.words), both(neither, own.neither), both(outcomes, own.outcomes));
        }
    }
}
