package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baiprakat.document.PersonName;
import org.baiprakat.document.ThaiText;
import org.baiprakat.document.Titles;

/** What can be a person's name, and what on the recipient line is not part of it. */
final class NameShape {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    /** Letters without marks that no name has by chance. */
    private static final int LONG_LABEL = 5;
    private static final Pattern LEADING = Pattern.compile("^(?:[^\\p{L}]|\\p{L}\\)|[\\u0e30-\\u0e3a\\u0e45-\\u0e4e])+");
    /** The number of a row of a form. */
    private static final Pattern ITEM = Pattern.compile("^\\d{1,2}");
    private static final Pattern TRAILING = Pattern.compile("(?:\\s[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}\\p{N}.])+$");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}. '’()-]+");
    private static final Pattern REST = Pattern.compile("[\\u0e01-\\u0e4e]{1,15}");
    /** Letters misread as figures; they stay as they were read, for matching must not see what is not there. */
    private static final int MOST_FIGURES = 2;
    /** One word of an English sentence, of a stamp or of a logo. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    /** A few words with capitals, the name in English; not "on behalf of …". */
    private static final Pattern LATIN_NAME = Pattern.compile("[^\\p{L}\\p{M}]*(?:[A-Z][A-Za-z.'-]*[^\\p{L}\\p{M}]*){1,5}");
    private static final String VERB = " ได้";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)\\p{N}+(?!\\S)");

    private final List<Phrase> never;
    private final List<Phrase> labels;
    /** Their keys without marks. */
    private final Set<String> bareLabels;
    private final List<Phrase> details;
    private final List<Phrase> leads;

    /**
     * @param never   wording that no name contains
     * @param labels  words before a name
     * @param details words that begin what is said of a person behind the name
     * @param leads   words right before the recipient's title in a sentence
     */
    NameShape(List<Phrase> never, List<Phrase> labels, List<Phrase> details, List<Phrase> leads) {
        this.never = never;
        this.labels = labels.stream().sorted(Comparator.comparingInt((Phrase label) -> label.key().length()).reversed()).toList();
        this.bareLabels = labels.stream().map(label -> Confusions.withoutMarks(label.key())).collect(Collectors.toUnmodifiableSet());
        this.details = details;
        this.leads = leads;
    }

    /**
     * The name on a line, if there is one: canonical, its title taken off. In a sentence only what stands from a title to what is said of the
     * person; a sentence about two people says of neither.
     */
    Optional<PersonName> name(String line) {
        String printed = unlabelled(line);
        List<String> titled = titled(printed);
        String text = titled.isEmpty() ? printed : titled.get(0);
        if (titled.size() > 1 || !leadsToRecipient(printed.substring(0, printed.length() - text.length()).strip())) {
            return Optional.empty();
        }
        text = withoutDetails(text);
        boolean inSentence = !text.equals(printed);
        return shaped(text, line).filter(name -> !inSentence || !name.title().isEmpty() || !name.family().isEmpty());
    }

    /** The name on a line of a few words with capitals. */
    Optional<PersonName> latinName(String line) {
        return Optional.of(line).filter(this::isInEnglish).flatMap(this::name).filter(name -> !name.family().isEmpty());
    }

    /** Whether a line is, or holds, a name with title, given and family name. */
    boolean isWhole(String line) {
        return wholeName(line).isPresent();
    }

    /** The name that a line is, or holds, if it has title, given and family name. */
    Optional<PersonName> wholeName(String line) {
        return name(line).filter(name -> !name.title().isEmpty() && !name.family().isEmpty());
    }

    /** Whether a sentence breaks off behind a title and the given name: ขอรับรองว่า นายสมชาย. */
    boolean breaksOff(String line) {
        String text = trimmed(line);
        int at = text.lastIndexOf(' ') + 1;
        PersonName name = Titles.split(text.substring(at));
        return !name.title().isEmpty() && !name.given().isEmpty() && name.family().isEmpty() && leadsToRecipient(text.substring(0, at).strip());
    }

    /** Whether a line of a sentence begins with the end of a family name, behind which goes on what is said of the person: น้อย ตำแหน่ง …. */
    boolean isRestOfFamilyName(String line) {
        String[] words = ThaiText.canonical(line).split(" ", 2);
        return words.length == 2 && REST.matcher(words[0]).matches() && !isDetail(ThaiText.key(words[0])) && isDetail(ThaiText.key(words[1]));
    }

    /** Whether what stands before a title on its line is no word about somebody else: ผู้ประสานงาน นาย…, ทีมงานของ นาย…. */
    private boolean leadsToRecipient(String before) {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return before.isEmpty() || Character.isDigit(before.charAt(before.length() - 1)) || leads.stream().anyMatch(lead -> lead.key().equals(ThaiText.key(last)));
    }

    private Optional<PersonName> shaped(String text, String line) {
        String key = ThaiText.key(text);
        boolean shaped = key.length() >= SHORTEST && key.length() <= LONGEST && LETTERS.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= MOST_FIGURES && !NUMBER.matcher(text).find() && !WORD.matcher(text).matches()
                && text.split(" ").length <= MOST_WORDS && !ThaiDates.isAllOf(line) && !(line.strip().startsWith("(") && !isLabelled(line));
        if (!shaped || holdsWording(key)) {
            return Optional.empty();
        }
        return Optional.of(Titles.split(text)).filter(name -> ThaiText.key(name.full()).length() >= SHORTEST);
    }

    /** Whether there is wording in it that no name contains: University, hours. */
    boolean holdsWording(String key) {
        return never.stream().anyMatch(phrase -> phrase.in(key));
    }

    /**
     * From each title on that has given and family name behind it: โดยที่ นายสมชาย ใจดี. A family name may begin like a title (นางแย้ม), but none has
     * another name behind it; a position may, too (นายช่าง).
     */
    private List<String> titled(String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String rest = text.substring(at);
            PersonName name = Titles.split(rest);
            boolean person = !name.title().isEmpty() && !name.family().isEmpty();
            if (person && details.stream().noneMatch(detail -> rest.startsWith(detail.text()))) {
                found.add(rest);
                at = text.indexOf(' ', text.indexOf(name.given(), at + name.title().length())) + 1;
            }
            int blank = text.indexOf(' ', at);
            at = blank < 0 ? text.length() : blank + 1;
        }
        return found;
    }

    /** Whether a line may be a name in English. */
    boolean isInEnglish(String line) {
        return LATIN_NAME.matcher(line).matches();
    }

    /** Whether a text begins with what is said of a person: position, office, former name. */
    boolean isDetail(String key) {
        return details.stream().anyMatch(detail -> detail.find(key).stream().anyMatch(span -> span.from() <= 1));
    }

    /** Nothing but the label of a name, perhaps numbered; of a long one the marks may be lost. */
    boolean isLabel(String text) {
        String key = ITEM.matcher(ThaiText.key(Labels.inThai(text))).replaceFirst("");
        String bare = Confusions.withoutMarks(key);
        return labels.stream().anyMatch(label -> label.key().equals(key)) || bare.length() >= LONG_LABEL && bareLabels.contains(bare);
    }

    /** A label with something behind it. */
    boolean isLabelled(String line) {
        String text = unlabelled(line);
        return !text.isEmpty() && !text.equals(trimmed(line));
    }

    private static String trimmed(String line) {
        return TRAILING.matcher(LEADING.matcher(ThaiText.canonical(line)).replaceFirst("")).replaceFirst("");
    }

    private String unlabelled(String line) {
        String text = trimmed(line);
        if (isLabel(text)) {
            return "";
        }
        Keyed keyed = Keyed.of(text);
        for (Phrase label : labels) {
            if (keyed.key().startsWith(label.key()) && keyed.key().length() > label.key().length()) {
                int end = keyed.behind(label.key().length());
                if (" :.)".indexOf(text.charAt(end)) >= 0) {
                    return LEADING.matcher(Labels.value(text.substring(end))).replaceFirst("");
                }
            }
        }
        return text;
    }

    /** A letter goes on: นายสมชาย ใจดี ตำแหน่ง นักวิชาการ, or นายสมชาย ใจดี ได้เข้ารับการ…. */
    private String withoutDetails(String text) {
        int verb = text.indexOf(VERB);
        Keyed keyed = Keyed.of(verb > 0 && !Titles.split(text.substring(0, verb)).family().isEmpty() ? text.substring(0, verb) : text);
        int end = details.stream().flatMap(detail -> detail.find(keyed.key()).stream()).mapToInt(span -> keyed.at()[span.from()])
                .filter(at -> at > 0 && keyed.text().charAt(at - 1) == ' ').min().orElse(keyed.text().length());
        return TRAILING.matcher(keyed.text().substring(0, end)).replaceFirst("").strip();
    }
}
