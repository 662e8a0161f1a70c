package org.baiprakat.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.ThaiText;

/** Wordings as a layout file lists them: {@code (ผ่าน|สำเร็จ)(หลักสูตร|การอบรม)} stands for all four. */
final class Wordings {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\(([^()]*\\|[^()]*)\\)");
    private static final Pattern BAR_IN_BRACKETS = Pattern.compile("\\(.*\\|.*\\)");

    private Wordings() { }

    /**
     * Each once, in the order of the list; none for null. Brackets without a bar, and bars without brackets, are printed as they are.
     *
     * @throws IllegalArgumentException for such brackets among alternatives, and for wording without letters
     */
    static List<String> of(List<String> listed) {
        List<String> wordings = listed == null ? List.of() : listed.stream().flatMap(Wordings::each).distinct().toList();
        wordings.stream().filter(wording -> ThaiText.key(wording).isEmpty()).findFirst().ifPresent(wording -> {
            throw new IllegalArgumentException("wording '" + wording + "' has neither letters nor figures");
        });
        return wordings;
    }

    private static Stream<String> each(String wording) {
        Matcher group = ALTERNATIVES.matcher(wording);
        if (!group.find()) {
            if (BAR_IN_BRACKETS.matcher(wording).find()) {
                throw new IllegalArgumentException("wording '" + wording + "' has brackets without a bar among its alternatives; list it as two");
            }
            return Stream.of(wording);
        }
        String before = wording.substring(0, group.start());
        String behind = wording.substring(group.end());
        return Stream.of(group.group(1).split("\\|", -1)).flatMap(one -> each(before + one + behind));
    }
}
