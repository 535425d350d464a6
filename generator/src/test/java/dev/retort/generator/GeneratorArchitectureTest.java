package dev.retort.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.retort.testing.OperationDispatch;
import dev.retort.testing.StatementCalls;
import org.junit.jupiter.api.Test;

/** Each library that the generator stands on is seen by one package, and packages do not reach across. */
class GeneratorArchitectureTest {

    private static final JavaClasses GENERATOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.retort.generator");

    @Test
    void onlyOnePackageSeesHibernate() {
        onlySeenBy("dev.retort.generator.hibernate..", "org.hibernate..", "jakarta..");
    }

    @Test
    void onlyOnePackageSeesJavaPoet() {
        onlySeenBy("dev.retort.generator.writer..", "com.palantir.javapoet..");
    }

    @Test
    void onlyOnePackageSeesTheEmbeddedServer() {
        onlySeenBy("dev.retort.generator.shadow..", "io.zonky..");
    }

    @Test
    void onlyOnePackageScansClassPaths() {
        onlySeenBy("dev.retort.generator.hibernate..", "io.github.classgraph..");
    }

    @Test
    void theDiffKnowsOnlyValues() {
        noClasses()
                .that()
                .resideInAPackage("dev.retort.generator.diff..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "dev.retort.generator.hibernate..", "dev.retort.runner..")
                .check(GENERATOR);
    }

    @Test
    void operationsAreToldApartByVisitor() {
        classes().should(OperationDispatch.tellOperationsApartByVisitor()).check(GENERATOR);
    }

    /** These create and drop databases, or run statements of migrations or of the settings; all others use {@code InternalQuery}. */
    @Test
    void ownQueriesDoNotDependOnTheSearchPath() {
        assertThat(StatementCalls.in(GENERATOR))
                .containsExactlyInAnyOrder(
                        "DevelopmentDatabase",
                        "ScratchDatabases",
                        "SearchPath",
                        "TenantPlace",
                        "TargetLists",
                        "UserDatabase",
                        "RebuiltState",
                        "ShadowExtensions",
                        "ShadowRoles");
    }

    @Test
    void packagesFormNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("dev.(**)")
                .should()
                .beFreeOfCycles()
                .check(GENERATOR);
    }

    private static void onlySeenBy(String packageName, String... library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageName)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(GENERATOR);
    }
}
