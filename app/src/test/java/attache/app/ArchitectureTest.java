package attache.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may use whom in app, and what none of its classes may do. */
class ArchitectureTest {
    /** A rule over fewer classes than these would hold because it saw nothing. */
    private static final int LEAST_CLASSES = 60;

    private static final String CLI = "attache.app.cli..";

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("attache.app");

    @Test
    void thereAreClassesToJudge() {
        assertThat(APP.size()).isGreaterThan(LEAST_CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("attache.app.(**)").should().beFreeOfCycles().check(APP);
    }

    @Test
    void nobodyUsesTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .check(APP);
    }

    @Test
    void onlyTheCommandLineStartsTheServerAndOnlyTheServerKnowsItsLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackages("attache.app.http..", CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("attache.app.http..")
                .check(APP);
        noClasses()
                .that()
                .resideOutsideOfPackage("attache.app.http..")
                // What a port that is taken comes out as.
                .and()
                .doNotHaveFullyQualifiedName("attache.app.cli.ServeCommand")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "io.micrometer..")
                .check(APP);
    }

    @Test
    void theCatalogueRestsOnTheStoreAlone() {
        noClasses()
                .that()
                .resideInAPackage("attache.app.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "attache.app.input..",
                        "attache.app.search..",
                        "attache.app.run..",
                        "attache.app.fetch..",
                        "attache.app.watch..",
                        "attache.pipeline..")
                .check(APP);
    }

    @Test
    void reviewingRestsOnTheStoreAlone() {
        noClasses()
                .that()
                .resideInAPackage("attache.app.review..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "attache.app.catalogue..",
                        "attache.app.input..",
                        "attache.app.search..",
                        "attache.app.run..",
                        "attache.app.fetch..",
                        "attache.app.watch..",
                        "attache.pipeline..")
                .check(APP);
    }

    @Test
    void theStoreKnowsNoInputNoSearchAndNoPipeline() {
        noClasses()
                .that()
                .resideInAPackage("attache.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "attache.app.input..",
                        "attache.app.search..",
                        "attache.app.catalogue..",
                        "attache.app.run..",
                        "attache.pipeline..")
                .check(APP);
    }

    @Test
    void onlyTheStoreSpeaksToTheDatabaseAndOnlySearchToTheIndex() {
        noClasses()
                .that()
                .resideOutsideOfPackage("attache.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(APP);
        noClasses()
                .that()
                .resideOutsideOfPackage("attache.app.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(APP);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        Set<String> unmarked = APP.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !one.getClasses().isEmpty() && !isNullMarked(one))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked)
                .as("packages without a package-info that is @NullMarked")
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage one) {
        return one.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        for (String stream : List.of("in", "out", "err")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(CLI)
                    .should()
                    .accessField(System.class, stream)
                    .check(APP);
        }
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(APP);
    }

    @Test
    void onlyTheMainClassEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("attache.app.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(APP);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleOrCharset() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(APP);
        noClasses().should().callMethod(String.class, "toLowerCase").check(APP);
        noClasses().should().callMethod(String.class, "toUpperCase").check(APP);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(APP);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(APP);
        noClasses().should().callMethod(Charset.class, "defaultCharset").check(APP);
        noClasses().should().callMethod(String.class, "getBytes").check(APP);
        noClasses().should().callConstructor(String.class, byte[].class).check(APP);
    }

    @Test
    void nothingIsLeftToChance() {
        noClasses().should().callConstructor(Random.class).check(APP);
        noClasses().should().callMethod(Math.class, "random").check(APP);
        noClasses()
                .should()
                .callMethod(Collections.class, "shuffle", List.class)
                .check(APP);
        noClasses().should().callMethod(java.util.UUID.class, "randomUUID").check(APP);
    }

    @Test
    void theClockIsGivenNotAsked() {
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(APP);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(APP);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(APP);
    }
}
