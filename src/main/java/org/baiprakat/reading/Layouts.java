package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The layout file: what is common to all certificates, and the layouts.
 *
 * @param common  used with every layout; an office's own file may leave it out
 * @param layouts their names differ; an office's own file may hold none if it adds codes
 * @param codes   what the QR codes of certificates look like
 */
public record Layouts(Common common, List<Layout> layouts, List<CodeAddress> codes) {
    /** Name of the resource with the layouts as shipped, beside this class. */
    public static final String RESOURCE = "layouts.yaml";

    public Layouts {
        common = common == null ? new Common(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null) : common;
        layouts = Layout.orNone(layouts);
        codes = Layout.orNone(codes);
        if (layouts.isEmpty() && codes.isEmpty()) {
            throw new IllegalArgumentException("the layout file needs at least one entry under 'layouts' or 'codes'");
        }
        Set<String> names = new HashSet<>();
        layouts.forEach(layout -> {
            if (!names.add(layout.name())) {
                throw new IllegalArgumentException("two layouts are called '" + layout.name() + "'");
            }
        });
    }

    /**
     * These layouts and those of an office's own file. A layout of the same name takes the place of the shipped one; codes and
     * common wording of both files hold, but not the office's common anchors, which would change every layout.
     */
    public Layouts extendedBy(Layouts own) {
        List<Layout> all = new ArrayList<>(own.layouts());
        layouts.stream().filter(l -> own.layouts().stream().noneMatch(o -> o.name().equals(l.name()))).forEach(all::add);
        Common more = own.common();
        return new Layouts(new Common(both(common.copyMarks, more.copyMarks), both(common.copyFragments, more.copyFragments),
                both(common.copyPositions, more.copyPositions), both(common.copyGrades, more.copyGrades), both(common.notNames, more.notNames),
                both(common.nameLabels, more.nameLabels), both(common.nameDetails, more.nameDetails),
                both(common.nameLeads, more.nameLeads), both(common.dateFollows, more.dateFollows),
                both(common.notCompletion, more.notCompletion), both(common.otherEvents, more.otherEvents),
                both(common.hours, more.hours), both(common.doubts, more.doubts), common.statement.extendedBy(more.statement),
                common.recipient, common.course, common.completion), all, both(own.codes(), codes));
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    /**
     * @param copyMarks      wording of a certified-copy mark
     * @param copyFragments  parts of it that alone make the mark uncertain
     * @param copyPositions  beginnings of the positions of those who certify copies; certificates are signed by others
     * @param copyGrades     what such positions end with
     * @param notNames       wording that no name contains
     * @param nameLabels     words before a name on its own line, such as ชื่อ - สกุล
     * @param nameDetails    words that begin what is said of a person behind the name on its line, such as ตำแหน่ง
     * @param nameLeads      words right before the recipient's title in a sentence; behind any other word it is somebody else's
     * @param dateFollows    wording right before a completion date, in any layout
     * @param notCompletion  wording before a date that is something else: printing, digital signature, expiry
     * @param otherEvents    words before wording that may introduce any date (เมื่อวันที่) by which it is the day of something else
     * @param hours          words behind a number of hours
     * @param doubts         wording that no certificate of a completed course bears: not passed, specimen; a person looks
     * @param statement      how a page says that its recipient completed the course
     * @param recipient      each of its lists serves layouts that have none of their own; so do course and completion
     */
    public record Common(List<String> copyMarks, List<String> copyFragments, List<String> copyPositions, List<String> copyGrades,
                         List<String> notNames, List<String> nameLabels, List<String> nameDetails, List<String> nameLeads, List<String> dateFollows,
                         List<String> notCompletion, List<String> otherEvents, List<String> hours, List<Layout.Clue> doubts, Statement statement,
                         Layout.Anchors recipient, Layout.Anchors course, Layout.Completion completion) {
        public Common {
            copyMarks = Wordings.of(copyMarks);
            copyFragments = Wordings.of(copyFragments);
            copyPositions = Wordings.of(copyPositions);
            copyGrades = Wordings.of(copyGrades);
            notNames = Wordings.of(notNames);
            nameLabels = Wordings.of(nameLabels);
            nameDetails = Wordings.of(nameDetails);
            nameLeads = Wordings.of(nameLeads);
            dateFollows = Wordings.of(dateFollows);
            notCompletion = Wordings.of(notCompletion);
            otherEvents = Wordings.of(otherEvents);
            hours = Wordings.of(hours);
            doubts = Layout.orNone(doubts);
            statement = statement == null ? new Statement(null, null, null, null, null) : statement;
            recipient = recipient == null ? Layout.Anchors.NONE : recipient;
            course = course == null ? Layout.Anchors.NONE : course;
            completion = completion == null ? Layout.Completion.ANY : completion;
        }
    }

    /**
     * What says that the recipient completed the course: the wording behind the name in {@link Layout.Anchors#precedes}, and:
     *
     * @param onForms    wording that says so anywhere on a form
     * @param refusals   words right before such wording that take it back or say it of others: ให้ ไม่ ผู้
     * @param leads      words between the name and the wording that say nothing: ซึ่ง ได้
     * @param attendance wording of {@link Layout.Anchors#precedes} that says so of a seminar only
     * @param across     wording that takes it all back where it slants across the page in large pale print: SPECIMEN
     */
    public record Statement(List<String> onForms, List<String> refusals, List<String> leads, List<String> attendance, List<String> across) {
        public Statement {
            onForms = Wordings.of(onForms);
            refusals = Wordings.of(refusals);
            leads = Wordings.of(leads);
            attendance = Wordings.of(attendance);
            across = Wordings.of(across);
        }

        private Statement extendedBy(Statement own) {
            return new Statement(both(onForms, own.onForms), both(refusals, own.refusals), both(leads, own.leads), both(attendance, own.attendance),
                    both(across, own.across));
        }
    }
}
