package org.baiprakat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baiprakat.document.Field;
import org.baiprakat.document.Platform;

/** Understands the QR codes of a page that lead to a certificate, and compares them with what is printed. All others are ignored. */
final class Codes {
    /** The recogniser is surer than this of a number that it reads well. */
    private static final double SURELY_READ = 0.97;

    private record Form(Platform platform, Pattern pattern) { }

    /** What a code says. */
    record Code(Platform platform, Optional<String> serial) {
        /** English, stable: a note of the reading. */
        String note() {
            return "code: " + platform.code() + serial.map(number -> " " + number).orElse("");
        }
    }

    /**
     * @param serial    the certificate number that holds: the code's, unless it contradicts the printed one
     * @param conflicts what the codes say otherwise than the page: platforms or numbers; empty if they agree
     */
    record Compared(Optional<String> serial, List<String> conflicts) { }

    private final List<Form> forms;

    Codes(List<CodeAddress> addresses) {
        forms = addresses.stream().map(address -> new Form(address.platform(), address.pattern())).toList();
    }

    /** The codes that lead to a certificate of a known platform. */
    List<Code> understood(List<String> texts) {
        return texts.stream().flatMap(text -> forms.stream().flatMap(form -> understood(form, text.strip())).limit(1)).distinct().toList();
    }

    private static Stream<Code> understood(Form form, String text) {
        Matcher matcher = form.pattern().matcher(text);
        return !matcher.matches() ? Stream.empty() : Stream.of(new Code(form.platform(),
                Optional.ofNullable(matcher.groupCount() > 0 ? matcher.group(1) : null).map(number -> number.toLowerCase(Locale.ROOT))));
    }

    /**
     * A code has its own error correction and is right where the small print of the number is worn, so it takes the place of a number that
     * is like it, or was not read well. A platform that could not be told stays so: a code alone does not make a certificate.
     *
     * @param printed what may be the number of the certificate, the likeliest first
     */
    static Compared compare(List<Code> codes, Field<Platform> platform, List<Serials.Printed> printed) {
        Optional<String> read = printed.stream().findFirst().map(Serials.Printed::number);
        List<String> conflicts = new ArrayList<>();
        codes.stream().map(Code::platform).distinct().filter(other -> platform.found().filter(found -> found != other).isPresent())
                .forEach(other -> conflicts.add(other.code()));
        List<String> numbers = codes.stream().map(Code::serial).flatMap(Optional::stream).distinct().toList();
        numbers.stream().filter(number -> numbers.size() > 1 || contradicts(number, printed)).forEach(conflicts::add);
        return new Compared(conflicts.isEmpty() ? numbers.stream().findFirst().or(() -> read) : read, conflicts);
    }

    /** A number of another form, such as a book number, says nothing about the code's. */
    private static boolean contradicts(String number, List<Serials.Printed> printed) {
        return printed.stream().noneMatch(other -> Serials.alike(number, other.number()))
                && printed.stream().anyMatch(other -> other.number().length() == number.length() && other.confidence().value() >= SURELY_READ);
    }
}
