package org.baiprakat.tally;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baiprakat.document.Course;
import org.baiprakat.document.ThaiText;

/**
 * Which of a person's certificates are of one course. A title without a code is that of a course with a code and this title: it may have been accepted
 * before the catalogue had it. Certificates of a platform whose course could not be told count as one course together.
 *
 * <p>Of what course a certificate is depends on all of the person's: so more of them are never fewer courses.
 */
final class Courses {
    private final Map<String, String> codes = new HashMap<>();

    Courses(List<Certificate> all) {
        // Where several courses have the title, it is that of one that counts anyway.
        all.stream().sorted(Comparator.comparing(Certificate::counts).reversed())
                .forEach(certificate -> certificate.courseCode().ifPresent(code -> codes.putIfAbsent(title(certificate), code)));
    }

    /** How many courses some of the person's certificates are of. */
    int among(Collection<Certificate> some) {
        return (int) some.stream().map(this::course).distinct().count();
    }

    private String course(Certificate certificate) {
        String code = certificate.courseCode().or(() -> Optional.ofNullable(codes.get(title(certificate)))).orElse("");
        return new Course(certificate.platform(), code, certificate.course().orElse(""), "").knownBy();
    }

    private static String title(Certificate certificate) {
        return certificate.platform() + "|" + ThaiText.key(certificate.course().orElse(""));
    }
}
