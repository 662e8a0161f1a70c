package org.baiprakat.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a printed name apart: title or rank, given name, family name. Titles come from {@code titles.tsv} beside this class.
 *
 * <p>A title may be glued to the given name. A given name can itself begin with the letters of a title: what remains must be able to
 * begin a word (นายิกา is not นาย + ิกา). Where both readings are possible (นางนวล) the title is taken off; who compares names looks at the other, too.
 */
public final class Titles {
    private enum Kind { CIVIL, RANK, LEARNED }

    private record Title(Pattern pattern, Kind kind) { }

    /** Marks and vowels that cannot begin a Thai word; a vowel that is written first (เ แ โ ใ ไ) or a consonant can. */
    private static final Pattern WORD_START = Pattern.compile("^[\\u0e01-\\u0e2e\\u0e40-\\u0e44A-Za-z].*");
    private static final Pattern WOMAN = Pattern.compile("^(\\s*\\(?หญิง\\)?)\\s*(.*)$");
    private static final List<Title> TITLES = load();

    private Titles() { }

    /**
     * The likeliest reading of a printed name.
     *
     * @param printed one name, in any spelling; it is brought to canonical form
     * @return title as read (empty if none), given name, and family name (empty if there is only one word)
     */
    public static PersonName split(String printed) {
        return split(ThaiText.canonical(printed), "", false);
    }

    /**
     * A name whose title stands beside it, and may stand before it once more. A person has one civil title at most: where that is known, none but it
     * is taken off the name, and นางนวล beside นางสาว is a given name. A rank is taken off, and is the title then.
     */
    public static PersonName splitBeside(String title, String printed) {
        String text = ThaiText.canonical(printed);
        boolean repeated = ThaiText.key(text).startsWith(ThaiText.key(title));
        return split(text, title, !repeated && isCivil(title));
    }

    /** Whether the text is a title and nothing else. What is a title only before a space (พลเอก) may be a given name, and is none. */
    public static boolean isTitle(String text) {
        return TITLES.stream().anyMatch(title -> title.pattern().matcher(text).matches());
    }

    private static boolean isCivil(String text) {
        return TITLES.stream().anyMatch(title -> title.kind() == Kind.CIVIL && title.pattern().matcher(text).matches());
    }

    /**
     * @param beside   the title where none is taken off, empty if there is none
     * @param hasCivil whether its civil title is known, so that none is taken off
     */
    private static PersonName split(String text, String beside, boolean hasCivil) {
        String rest = text;
        boolean civil = hasCivil;
        for (int i = 0; i < 4; i++) {
            Optional<Taken> taken = longest(rest, civil);
            if (taken.isEmpty()) {
                break;
            }
            civil |= taken.get().kind() == Kind.CIVIL;
            rest = taken.get().rest();
        }
        String title = text.substring(0, text.length() - rest.length()).strip();
        return name(title.isEmpty() ? beside : title, rest);
    }

    private record Taken(Kind kind, String rest, int length) { }

    private static Optional<Taken> longest(String text, boolean hasCivil) {
        Taken best = null;
        for (Title title : TITLES) {
            if (hasCivil && title.kind() == Kind.CIVIL) {
                continue;
            }
            Matcher matcher = title.pattern().matcher(text);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.length())) {
                String behind = text.substring(matcher.end());
                String rest = title.kind() == Kind.RANK ? withoutWoman(behind) : behind.strip();
                if (canBeName(rest)) {
                    best = new Taken(title.kind(), rest, matcher.end());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** หญิง behind a rank belongs to it, unless it is all there is for a given name. */
    private static String withoutWoman(String behind) {
        Matcher woman = WOMAN.matcher(behind);
        return woman.matches() && canBeName(woman.group(2)) && woman.group(2).contains(" ") ? woman.group(2) : behind.strip();
    }

    private static boolean canBeName(String rest) {
        String first = rest.split(" ", 2)[0];
        return first.length() > 1 && WORD_START.matcher(first).matches();
    }

    private static PersonName name(String title, String rest) {
        String[] words = rest.split(" ");
        if (words.length == 1) {
            return new PersonName(title, rest, "");
        }
        int family = ThaiText.isThai(rest) ? 1 : latinFamily(words);
        return new PersonName(title, join(words, 0, family), join(words, family, words.length));
    }

    /** The last word, or from the particle of a family name such as Na Ayutthaya. */
    private static int latinFamily(String[] words) {
        return words.length > 2 && words[words.length - 2].equalsIgnoreCase("na") ? words.length - 2 : words.length - 1;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private static List<Title> load() {
        try (InputStream in = Titles.class.getResourceAsStream("titles.tsv")) {
            if (in == null) {
                throw new IllegalStateException("titles.tsv is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Titles::parse)
                    .sorted(Comparator.comparing((Title title) -> title.pattern().pattern().length()).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Title parse(String line) {
        String[] cells = line.split("\t");
        String title = ThaiText.canonical(cells[0]);
        StringBuilder pattern = new StringBuilder();
        for (char c : title.toCharArray()) {
            pattern.append(c == ' ' ? "\\s*" : c == '.' ? "\\s*\\." + "\\s*" : Pattern.quote(String.valueOf(c)));
        }
        boolean apart = cells.length > 2 && cells[2].equals("apart");
        String regex = pattern + (apart ? "(?=\\s)" : "");
        return new Title(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)));
    }
}
