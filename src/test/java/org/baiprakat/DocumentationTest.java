package org.baiprakat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people name only what is there. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)|src=\"([^\":]+)\"");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "docs/glossary.md", "docs/decisions/README.md"})
    void everyLinkLeadsSomewhere(String page) throws IOException {
        Path file = Path.of(page).toAbsolutePath();
        for (MatchResult link : found(LINK, file)) {
            String target = link.group(1) == null ? link.group(2) : link.group(1);
            assertTrue(Files.exists(file.resolveSibling(target)), page + ": " + target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "docs/glossary.md"})
    void everyClassNamedIsThere(String page) throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            classes = files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".java")).map(f -> f.replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        List<String> missing = found(CLASS, Path.of(page)).stream().map(m -> m.group(1)).filter(name -> !classes.contains(name)).toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void theTableOfPackagesIsComplete() throws IOException {
        Set<String> packages;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/baiprakat"))) {
            packages = files.filter(Files::isDirectory).map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
        String table = Files.readString(Path.of("ARCHITECTURE.md")).split("## Packages")[1].split("## ")[0];

        Set<String> named = Pattern.compile("(?m)^\\| `([a-z]+)` \\|").matcher(table).results().map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(packages, named);
    }

    @Test
    void everyDecisionIsInTheIndex() throws IOException {
        String index = Files.readString(Path.of("docs/decisions/README.md"));

        try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
            assertEquals(List.of(), files.map(f -> f.getFileName().toString()).filter(f -> f.matches("\\d{4}-.*\\.md") && !index.contains(f)).toList());
        }
    }

    private static List<MatchResult> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().toList();
    }
}
