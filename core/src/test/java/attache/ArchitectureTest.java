package attache;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
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

/** The order of the stages and what no class of core may do, said of all its classes. */
class ArchitectureTest {
    /** What a dossier, which is itself read from a file, rests on. */
    private static final Set<String> BEFORE_DOSSIER = Set.of("text", "source");

    /** A rule over fewer classes than these would hold because it saw nothing. */
    private static final int LEAST_CLASSES = 250;

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("attache");

    /** From the first to the last: a stage may use those before it. */
    private static final List<String> STAGES =
            List.of("text", "source", "article", "annotation", "record", "decision", "story", "ledger", "view");

    @Test
    void thereAreClassesToJudge() {
        assertThat(CORE.size()).isGreaterThan(LEAST_CLASSES);
        for (String stage : STAGES) {
            assertThat(CORE.stream().filter(type -> isIn(type, stage)))
                    .as(stage)
                    .isNotEmpty();
        }
    }

    @Test
    void dataGoesOneWay() {
        Architectures.LayeredArchitecture layers =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String stage : STAGES) {
            layers = layers.layer(stage).definedBy("attache." + stage + "..");
        }
        layers = layers.layer("dossier")
                .definedBy("attache.dossier..")
                .layer("pipeline")
                .definedBy("attache.pipeline..");
        for (int i = 0; i < STAGES.size(); i++) {
            Set<String> later = new TreeSet<>(STAGES.subList(i + 1, STAGES.size()));
            later.add("pipeline");
            if (BEFORE_DOSSIER.contains(STAGES.get(i))) {
                later.add("dossier");
            }
            layers = layers.whereLayer(STAGES.get(i)).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
        }
        Set<String> after = new TreeSet<>(STAGES);
        after.removeAll(BEFORE_DOSSIER);
        after.add("pipeline");
        layers.whereLayer("dossier")
                .mayOnlyBeAccessedByLayers(after.toArray(String[]::new))
                .whereLayer("pipeline")
                .mayNotBeAccessedByAnyLayer()
                .check(CORE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("attache.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        Set<String> unmarked = CORE.stream()
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
    void noClassTouchesTheStandardStreams() {
        noClasses().should().accessField(System.class, "out").check(CORE);
        noClasses().should().accessField(System.class, "err").check(CORE);
        noClasses().should().accessField(System.class, "in").check(CORE);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CORE);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleOrCharset() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .check(CORE);
        noClasses().should().callMethod(String.class, "toLowerCase").check(CORE);
        noClasses().should().callMethod(String.class, "toUpperCase").check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CORE);
        noClasses().should().callConstructor(DecimalFormat.class, String.class).check(CORE);
        noClasses().should().callMethod(Charset.class, "defaultCharset").check(CORE);
        noClasses().should().callMethod(String.class, "getBytes").check(CORE);
        noClasses().should().callConstructor(String.class, byte[].class).check(CORE);
        noClasses()
                .should()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .check(CORE);
    }

    @Test
    void nothingIsLeftToChanceOrToTheClock() {
        noClasses().should().callConstructor(Random.class).check(CORE);
        noClasses().should().callMethod(Math.class, "random").check(CORE);
        noClasses()
                .should()
                .callMethod(Collections.class, "shuffle", List.class)
                .check(CORE);
        noClasses().should().callMethod(java.util.UUID.class, "randomUUID").check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
        noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(CORE);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(CORE);
    }

    @Test
    void coreOpensNoFilesAndNoConnections() {
        noClasses()
                .should()
                .accessClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "java.nio.file..")
                .check(CORE);
        noClasses()
                .should()
                .accessClassesThat()
                .belongToAnyOf(
                        java.io.File.class, java.io.FileInputStream.class, java.net.URL.class, java.net.Socket.class)
                .check(CORE);
    }

    private static boolean isIn(JavaClass type, String stage) {
        return type.getPackageName().equals("attache." + stage)
                || type.getPackageName().startsWith("attache." + stage + ".");
    }

    @Test
    void theListOfStagesLeavesNoPackageOut() {
        Set<String> all = new TreeSet<>(STAGES);
        all.addAll(List.of("dossier", "pipeline"));
        Set<String> found = CORE.stream()
                .map(type -> type.getPackageName().split("\\.", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(all);
    }
}
