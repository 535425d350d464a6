package dev.retort;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.retort.testing.OperationDispatch;
import dev.retort.testing.StatementCalls;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows in one direction in core: from values to operations to SQL to the runner, and never back. */
class CoreArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.retort");

    @Test
    void schemaKnowsNothingElse() {
        classes()
                .that()
                .resideInAPackage("dev.retort.schema")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.retort",
                        "dev.retort.schema",
                        "java.lang..",
                        "java.util..",
                        "java.nio.charset",
                        "org.jspecify..")
                .check(CORE);
    }

    @Test
    void operationsKnowOnlyTheSchema() {
        onlyKnows("dev.retort.operation", "dev.retort.schema");
    }

    @Test
    void migrationsKnowOnlyOperationsAndTheSchema() {
        onlyKnows("dev.retort.migration", "dev.retort.operation", "dev.retort.schema");
    }

    @Test
    void theRevisionGraphIsPure() {
        onlyKnows("dev.retort.revision");
        noClasses()
                .that()
                .resideInAPackage("dev.retort.revision")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.io..", "java.nio..")
                .check(CORE);
    }

    @Test
    void whatKnowsPostgresKnowsNeitherMigrationsNorTheRunner() {
        onlyKnows("dev.retort.postgres..", "dev.retort.operation", "dev.retort.schema");
    }

    @Test
    void sourcesKnowNeitherTheDatabaseNorTheRunner() {
        onlyKnows("dev.retort.source", "dev.retort.migration", "dev.retort.revision");
    }

    @Test
    void sessionsKnowNoHistory() {
        onlyKnows("dev.retort.session", "dev.retort.postgres..", "dev.retort.schema");
    }

    @Test
    void theHistoryKnowsNoPlan() {
        onlyKnows(
                "dev.retort.history",
                "dev.retort.session",
                "dev.retort.revision",
                "dev.retort.postgres..",
                "dev.retort.operation",
                "dev.retort.schema");
    }

    @Test
    void planningOpensNoConnection() {
        noClasses()
                .that()
                .resideInAPackage("dev.retort.plan")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "dev.retort.preflight", "dev.retort.runner")
                .check(CORE);
    }

    @Test
    void preflightRunsNothing() {
        noClasses()
                .that()
                .resideInAPackage("dev.retort.preflight")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.retort.runner")
                .check(CORE);
    }

    @Test
    void operationsAreToldApartByVisitor() {
        classes()
                .that()
                .resideOutsideOfPackage("dev.retort.operation")
                .should(OperationDispatch.tellOperationsApartByVisitor())
                .check(CORE);
    }

    /**
     * A query of Retort itself goes through {@code InternalQuery}, which the search path cannot give another meaning. These
     * run statements of migrations, of authors and of schemas, or statements that have neither operators nor functions
     * outside {@code pg_catalog}, such as {@code SET}.
     */
    @Test
    void ownQueriesDoNotDependOnTheSearchPath() {
        assertThat(StatementCalls.in(CORE))
                .containsExactlyInAnyOrder(
                        "InternalQuery",
                        "ServerVersion",
                        "CatalogTransaction",
                        "PinnedSettings",
                        "CatalogScope",
                        "PoolerCheck",
                        "SessionSettings",
                        "ScratchSpace",
                        "TrialTable",
                        "ViewCanonicalizer",
                        "IndexEquivalence",
                        "Requirements",
                        "TransactionRun",
                        "NonTransactionalRun",
                        "BackfillRun",
                        "Repair");
    }

    @Test
    void packagesFormNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("dev.(**)")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void coreDependsOnTheJdkAndTheDriverAlone() {
        classes()
                .that()
                .resideInAPackage("dev.retort..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.retort..", "java..", "javax.sql..", "javax.tools..", "org.postgresql..", "org.jspecify..")
                .check(CORE);
    }

    private static void onlyKnows(String packageName, String... others) {
        String[] allowed = Stream.concat(Stream.of("dev.retort", packageName), Arrays.stream(others))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packageName)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.retort..").and(not(resideInAnyPackage(allowed))))
                .check(CORE);
    }
}
