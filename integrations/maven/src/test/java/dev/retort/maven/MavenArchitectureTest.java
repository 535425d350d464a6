package dev.retort.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The plugin is thin: it calls the generator, and knows neither the command line nor a library of either. */
class MavenArchitectureTest {

    @Test
    void callsTheGeneratorAndNotTheCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.retort.cli..",
                        "picocli..",
                        "com.google.gson..",
                        "org.hibernate..",
                        "com.palantir..",
                        "io.zonky..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.retort.maven"));
    }
}
