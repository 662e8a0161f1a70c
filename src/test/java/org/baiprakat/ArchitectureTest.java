package org.baiprakat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the packages may know of each other and of the outside. A library upgrade touches one package, and the core runs without native
 * code, files or a clock.
 */
class ArchitectureTest {
    private static final String ROOT = "org.baiprakat.";

    /** A library and the packages that may use it. */
    private record Confined(String library, List<String> packages) {
        static Confined to(String packageName, String library) {
            return new Confined(library, List.of(packageName));
        }
    }

    private static final List<Confined> LIBRARIES = List.of(
            // One package reads PDFs, the other writes them; it is the same with Excel's workbooks.
            new Confined("org.apache.pdfbox", List.of("render", "report")),
            Confined.to("render", "com.twelvemonkeys"),
            Confined.to("render", "javax.imageio"),
            Confined.to("codes", "com.google.zxing"),
            Confined.to("intake", "org.apache.tika"),
            Confined.to("intake", "org.apache.commons.io"),
            Confined.to("imaging", "net.sourceforge.lept4j"),
            Confined.to("ocr", "net.sourceforge.tess4j"),
            // lept4j and tess4j speak to the native code in types of JNA; Windows is asked for the arguments.
            new Confined("com.sun.jna", List.of("imaging", "ocr", "cli")),
            Confined.to("roster", "org.apache.commons.csv"),
            Confined.to("roster", "org.dhatim.fastexcel.reader"),
            new Confined("org.dhatim.fastexcel", List.of("roster", "report")),
            Confined.to("store", "java.sql"),
            Confined.to("store", "org.sqlite"),
            Confined.to("interchange", "com.fasterxml.jackson"),
            Confined.to("cli", "picocli"),
            Confined.to("cli", "org.jline"));

    private static final List<String> PURE = List.of("document", "reading", "matching", "decision", "review", "tally", "config", "messages");

    /** The one door to the class path among the pure packages: the table of titles, loaded once. */
    private static final DescribedPredicate<JavaClass> READS_THE_TITLES = named("org\\.baiprakat\\.document\\.Titles(\\$.*)?");

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.baiprakat");

    static Stream<Confined> libraries() {
        return LIBRARIES.stream();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsUsedInItsPackageOnly(Confined confined) {
        noClasses().that().resideOutsideOfPackages(below(confined.packages()))
                .should().dependOnClassesThat().resideInAPackage(confined.library() + "..").check(PROGRAM);
    }

    /** Without this a renamed package or a dropped library would leave a rule that holds for nothing. */
    @ParameterizedTest
    @MethodSource("libraries")
    void aPackageThatMayUseALibraryDoesUseIt(Confined confined) {
        for (String packageName : confined.packages()) {
            assertTrue(PROGRAM.stream().filter(resideInAnyPackage(ROOT + packageName + ".."))
                    .flatMap(used -> used.getDirectDependenciesFromSelf().stream())
                    .anyMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith(confined.library())),
                    () -> packageName + " does not use " + confined.library());
        }
    }

    @Test
    void everyPurePackageExists() {
        PURE.forEach(name -> assertFalse(PROGRAM.stream().noneMatch(resideInAnyPackage(ROOT + name)), () -> "no class in " + name));
    }

    @Test
    void theTableOfPackagesNamesAllThereAre() throws IOException {
        String table = Files.readString(Path.of("ARCHITECTURE.md")).split("\n## Packages\n")[1].split("\n## ")[0];

        Set<String> listed = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(table).results().map(row -> ROOT + row.group(1)).collect(Collectors.toSet());
        assertEquals(PROGRAM.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(ROOT)).collect(Collectors.toSet()), listed);
    }

    @Test
    void thePurePackagesKnowOnlyJavaAndEachOther() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage("java..").or(resideInAnyPackage(below(PURE)))
                .or(named("\\[*[a-z]+|\\[+L(java|org\\.baiprakat)\\..*"));

        pureClasses().should().dependOnClassesThat(not(allowed)).check(PROGRAM);
    }

    @Test
    void thePurePackagesTouchNoFileSocketDatabaseScreenOrLog() {
        noClasses().that().resideInAnyPackage(below(PURE)).and(not(READS_THE_TITLES)).should().dependOnClassesThat(
                resideInAnyPackage("java.io..", "java.nio.channels..", "java.net..", "java.sql..", "java.awt..", "javax..", "java.util.logging..",
                        "org.slf4j..")
                        // A path is a name; what could open it is not allowed.
                        .or(resideInAnyPackage("java.nio.file..").and(not(named("java\\.nio\\.file\\.Path")))))
                .check(PROGRAM);
    }

    @Test
    void thePurePackagesAskNoClock() {
        pureClasses().should().callMethodWhere(DescribedPredicate.describe("the time is asked for", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getName();
            return owner.startsWith("java.time.") && (method.equals("now") || method.startsWith("system"))
                    || owner.equals("java.lang.System") && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
        })).check(PROGRAM);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.baiprakat.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> named(String regex) {
        return nameMatching(regex).forSubtype();
    }

    private static GivenClassesConjunction pureClasses() {
        return noClasses().that().resideInAnyPackage(below(PURE));
    }

    private static String[] below(List<String> packages) {
        return packages.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
