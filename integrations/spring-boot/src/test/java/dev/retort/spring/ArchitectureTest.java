package dev.retort.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.retort.PublicApi;
import org.junit.jupiter.api.Test;

/** An application needs no library that it does not use, and the starter is thin over the core. */
class ArchitectureTest {

    private static final JavaClasses STARTER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.retort.spring");

    @Test
    void onlyThePackageOfOperatorsSeesTheActuatorAndMicrometer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.retort.spring.actuate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.boot.actuate..",
                        "org.springframework.boot.health..",
                        "org.springframework.boot.micrometer..",
                        "io.micrometer..",
                        "dev.retort.spring.actuate..")
                .check(STARTER);
    }

    @Test
    void onlyTheirFactorySeesContainers() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.RetortContainerConnectionDetailsFactory(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.testcontainers..", "org.springframework.boot.testcontainers..")
                .check(STARTER);
    }

    @Test
    void usesTheApiOfTheCoreOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.retort.postgres..", "dev.retort.operation..")
                .check(STARTER);
    }

    @Test
    void marksItsApi() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(PublicApi.class)
                .check(STARTER);
        classes()
                .that()
                .areAnnotatedWith(PublicApi.class)
                .should()
                .haveModifier(JavaModifier.PUBLIC)
                .check(STARTER);
    }
}
