package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baiprakat.document.BoundingBox;
import org.baiprakat.document.Line;

/**
 * The lines of a page in reading order, searched as one stream, so that wording is found although it is broken over two lines or
 * merged with its neighbour.
 */
final class Body {
    /** More transcriptions than this are used for values, but not for finding wording. */
    private static final int VIEWS = 3;
    /** What was searched for in the last streams: those of one page are few, and the same each time it is read. */
    private static final Memo<Map<Phrase, List<Phrase.Span>>> FINDS = new Memo<>(12, stream -> new HashMap<>());
    /** So few letters of a phrase on another line than the rest do not belong to it. */
    private static final int STRAY = 3;
    /** Share of a shred's sides that lies in the box of the line it was torn from. */
    private static final double INSIDE = 0.7;

    /**
     * Where a phrase stands. Lines by index, positions in the key of transcription {@code view}.
     *
     * @param to         exclusive, in {@code lastLine}
     * @param similarity 0–1
     * @param isSure     whether it is hardly other wording
     */
    record Hit(Phrase phrase, int view, int firstLine, int from, int lastLine, int to, double similarity, boolean isSure) {
        /** Letters of the phrase that were found, errors counted double: an exact short phrase beats a stretched long one. */
        double weight() {
            return phrase.key().length() * (1 - 2 * (1 - similarity));
        }

        /** Whether the other is its end: ผ่านหลักสูตร of วันที่ผ่านหลักสูตร. */
        boolean endsWith(Hit other) {
            return view == other.view && firstLine == other.firstLine && lastLine == other.lastLine && firstLine == lastLine && from < other.from && other.from < to && other.to <= to;
        }

        /** Whether its end is the beginning of other wording, on a line of its own: ผ่านเกณฑ์ / วันที่ of ผ่านเกณฑ์ / วันที่เรียนจบ. */
        boolean endsWithin(Hit other) {
            boolean onItsLastLine = view == other.view && other.firstLine == lastLine && other.lastLine == lastLine;
            return firstLine < lastLine && onItsLastLine && other.isSure && other.from == 0 && other.to > to;
        }

        /** Whether it ends before the other begins, in reading order. */
        boolean precedes(Hit other) {
            return lastLine < other.firstLine || lastLine == other.firstLine && to <= other.from;
        }
    }

    /**
     * Below this similarity, two letters of seventeen missing, it may be other wording: ลงทะเบียนเรียนเมื่อวันที่ is not เรียนจบเมื่อวันที่. But for marks
     * alone, which thin print loses first.
     */
    private static final double SURE = 0.9;
    /** Letters of wording in which its first word is told from another: จบการเรียนรู้ is not รับการเรียนรู้, however alike the rest is. */
    private static final int FIRST_LETTERS = 3;

    /**
     * Two lines right below each other that other columns part in reading order, such as the words of a logo on a side panel.
     *
     * @param first index of the upper one
     * @param key   the letters of both, in the first transcription
     */
    record Stack(int first, String key) { }

    private final List<BodyLine> lines;
    private final List<BodyLine> noise;
    private final List<String> streams = new ArrayList<>();
    private final List<Map<Phrase, List<Phrase.Span>>> finds = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private final List<Stack> stacks = new ArrayList<>();
    /** What was searched for before: several fields are read by the same wording. */
    private final Map<Phrase, List<Hit>> found = new HashMap<>();

    /** @param all lines; those that are only noise are left out of the text */
    Body(List<BodyLine> all) {
        lines = all.stream().filter(line -> !noise(line, all)).toList();
        noise = all.stream().filter(line -> noise(line, all)).toList();
        int views = Math.min(VIEWS, lines.stream().mapToInt(l -> l.texts().size()).max().orElse(0));
        for (int v = 0; v < views; v++) {
            StringBuilder stream = new StringBuilder();
            int[] start = new int[lines.size()];
            for (int i = 0; i < start.length; i++) {
                start[i] = stream.length();
                stream.append(lines.get(i).text(v).key());
            }
            streams.add(stream.toString());
            finds.add(FINDS.about(stream.toString()));
            starts.add(start);
        }
        for (int upper = 0; upper < lines.size(); upper++) {
            for (int lower = upper + 2; lower < lines.size(); lower++) {
                if (lines.get(lower).box().isRightBelow(lines.get(upper).box())) {
                    stacks.add(new Stack(upper, lines.get(upper).key() + lines.get(lower).key()));
                    break;
                }
            }
        }
    }

    /** Too unsure to be text, or a shred of a longer line that was read as a line of its own. */
    private static boolean noise(BodyLine line, List<BodyLine> all) {
        BoundingBox box = line.box();
        return line.noise() || all.stream().anyMatch(other -> 2 * line.key().length() <= other.key().length() && 2 * box.width() <= other.box().width()
                && box.horizontalOverlap(other.box()) > INSIDE * box.width() && box.verticalOverlap(other.box()) > INSIDE * box.height());
    }

    List<BodyLine> lines() {
        return lines;
    }

    /** Marks that were read as a few letters and are probably none. */
    List<BodyLine> noise() {
        return noise;
    }

    BodyLine line(int index) {
        return lines.get(index);
    }

    /** Letters on the page. */
    int length() {
        return streams.isEmpty() ? 0 : streams.get(0).length();
    }

    /** Every place of the phrase in the first transcription in which it is found at all, nearest first. */
    List<Hit> find(Phrase phrase) {
        return found.computeIfAbsent(phrase, this::search);
    }

    private List<Hit> search(Phrase phrase) {
        for (int v = 0; v < streams.size(); v++) {
            String stream = streams.get(v);
            List<Phrase.Span> spans = finds.get(v).computeIfAbsent(phrase, sought -> sought.find(stream));
            if (!spans.isEmpty()) {
                int view = v;
                // Exact wording must not be pieced together from two lines.
                return spans.stream().map(s -> hit(phrase, view, s))
                        .filter(h -> phrase.allowed() > 0 || h.firstLine() == h.lastLine() && h.to() - h.from() == phrase.key().length()).toList();
            }
        }
        return List.of();
    }

    /** All hits of all phrases, top to bottom. Of those that overlap only one, which is sure if one is, and has most letters in common. */
    List<Hit> findAll(List<Phrase> phrases) {
        List<Hit> found = new ArrayList<>();
        List<Hit> all = phrases.stream().flatMap(p -> find(p).stream()).toList();
        all.stream().filter(hit -> all.stream().noneMatch(hit::endsWithin)).sorted(Comparator.comparing(Hit::isSure).thenComparingDouble(Hit::weight).reversed()).forEach(hit -> {
            if (found.stream().noneMatch(h -> overlap(h, hit))) {
                found.add(hit);
            }
        });
        found.sort(Comparator.comparingInt(Hit::firstLine).thenComparingInt(Hit::from));
        return found;
    }

    List<Stack> stacks() {
        return stacks;
    }

    /** The whole text between the top of the highest line and the bottom of the lowest; empty for an empty page. */
    Optional<BoundingBox> extent() {
        return lines.stream().map(BodyLine::box).reduce(BoundingBox::union);
    }

    /** How far down the text a line stands: 0 at its top, 1 at its bottom. */
    double height(int line) {
        BoundingBox all = extent().orElseThrow();
        return (lines.get(line).box().centreY() - all.top()) / all.height();
    }

    private Hit hit(Phrase phrase, int view, Phrase.Span span) {
        int first = lineAt(view, span.from());
        int last = lineAt(view, Math.max(span.from(), span.to() - 1));
        int[] start = starts.get(view);
        int from = span.from() - start[first];
        int to = span.to() - start[last];
        // Errors at the phrase's ends may be paid with letters of the neighbouring line: those are the neighbour's.
        if (first < last && letters(view, first) - from <= STRAY) {
            first = next(view, first);
            from = 0;
        }
        if (first < last && to <= STRAY) {
            last = previous(view, last);
            to = letters(view, last);
        }
        double similarity = phrase.similarity(span);
        String printed = streams.get(view).substring(span.from(), span.to());
        boolean marksLost = Confusions.withoutMarks(printed).equals(Confusions.withoutMarks(phrase.key()));
        return new Hit(phrase, view, first, from, last, to, similarity, marksLost || similarity >= SURE && beginsAlike(phrase.key(), printed));
    }

    private static boolean beginsAlike(String key, String printed) {
        int first = Math.min(FIRST_LETTERS, Math.min(printed.length(), key.length()));
        return Confusions.distance(key.substring(0, first), printed.substring(0, first)) <= Confusions.MARK;
    }

    private int letters(int view, int line) {
        return lines.get(line).text(view).key().length();
    }

    private int next(int view, int line) {
        int i = line + 1;
        while (letters(view, i) == 0) {
            i++;
        }
        return i;
    }

    private int previous(int view, int line) {
        int i = line - 1;
        while (letters(view, i) == 0) {
            i--;
        }
        return i;
    }

    private int lineAt(int view, int position) {
        int[] start = starts.get(view);
        int line = 0;
        for (int i = 0; i < start.length && start[i] <= position; i++) {
            if (!lines.get(i).text(view).key().isEmpty()) {
                line = i;
            }
        }
        return line;
    }

    private static boolean overlap(Hit a, Hit b) {
        return !a.precedes(b) && !b.precedes(a);
    }

    /** What stands before wording on its line. */
    String before(Hit hit) {
        return line(hit.firstLine()).text(hit.view()).key().substring(0, hit.from());
    }

    /** What stands behind wording on its line. */
    String behind(Hit hit) {
        return line(hit.lastLine()).text(hit.view()).key().substring(hit.to());
    }

    /** The lines between two hits, or one and the edge of the page, without the words of the hits themselves. */
    List<BodyLine> between(Optional<Hit> after, Optional<Hit> before) {
        int first = after.map(Hit::lastLine).orElse(0);
        int last = before.map(Hit::firstLine).orElse(lines.size() - 1);
        List<BodyLine> out = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            BodyLine line = lines.get(i);
            boolean cutStart = after.isPresent() && i == first;
            boolean cutEnd = before.isPresent() && i == last;
            if (cutEnd) {
                line = line.part(before.get().view(), 0, before.get().from());
            }
            if (cutStart) {
                int view = after.get().view();
                line = line.part(view, Math.min(after.get().to(), line.text(view).key().length()), line.text(view).key().length());
            }
            boolean own = cutStart || cutEnd;
            boolean shred = !own && (after.isPresent() && within(line, lines.get(first)) || before.isPresent() && within(line, lines.get(last)));
            if (!shred && !line.key().isEmpty()) {
                out.add(line);
            }
        }
        return out;
    }

    /** Where lines of the page stand. */
    Stream<BoundingBox> boxes(List<Line> some) {
        return lines.stream().filter(line -> some.contains(line.line())).map(BodyLine::box);
    }

    BoundingBox box(Hit hit) {
        return line(hit.firstLine()).box().union(line(hit.lastLine()).box());
    }

    /** Without what stands beside the column of the wording: seals, stamps, side panels. A label's value is on its row, right of it. */
    List<BodyLine> inColumn(List<BodyLine> some, Hit one, Hit two) {
        BoundingBox column = box(one).union(box(two));
        return some.stream().filter(l -> l.box().horizontalOverlap(column) > 0
                || l.box().left() > column.left() && l.box().onOneRow(box(one))).toList();
    }

    /** A field of a form: what stands next on the row of its label. */
    Optional<BodyLine> beside(BodyLine label) {
        return lines.stream().filter(l -> l.box().left() >= label.box().right() && l.box().onOneRow(label.box()))
                .min(Comparator.comparingInt(l -> l.box().left()));
    }

    /** A field of a form whose labels stand above their values. */
    Optional<BodyLine> below(BodyLine label) {
        return lines.stream().filter(l -> l.box().isRightBelow(label.box())).findFirst();
    }

    /** On the same row and in the same columns as another line: a second reading of some of its letters. */
    static boolean within(BodyLine line, BodyLine other) {
        return line.box().onOneRow(other.box()) && 2 * line.box().horizontalOverlap(other.box()) > line.box().width();
    }
}
