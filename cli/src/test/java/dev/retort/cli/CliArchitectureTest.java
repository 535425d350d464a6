package dev.retort.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.retort.cli.session.CommandAction;
import dev.retort.generator.diagnosis.Diagnosis;
import dev.retort.generator.revision.RevisionParts;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.Status;
import dev.retort.testing.OperationDispatch;
import org.junit.jupiter.api.Test;

/** The products never depend on the examples, and only the command line sees its own libraries. */
class CliArchitectureTest {

    private static final JavaClasses PRODUCTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.retort");

    @Test
    void theProductsDoNotKnowTheExamples() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.retort.entities..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.retort.entities..")
                .check(PRODUCTS);
    }

    @Test
    void onlyTheCommandLineSeesItsLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.retort.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "com.google.gson..", "dev.retort.cli..")
                .check(PRODUCTS);
    }

    @Test
    void theCommandLineSeesNeitherHibernateNorJavaPoet() {
        noClasses()
                .that()
                .resideInAPackage("dev.retort.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "com.palantir..", "io.zonky..")
                .check(PRODUCTS);
    }

    @Test
    void operationsAreToldApartByVisitor() {
        classes()
                .that()
                .resideInAPackage("dev.retort.cli..")
                .should(OperationDispatch.tellOperationsApartByVisitor())
                .check(PRODUCTS);
    }

    @Test
    void onlyCommandsAndTheirAssembliesKnowAWholeRun() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotAssignableTo(CommandAction.class)
                .and()
                .doNotBelongToAnyOf(Retort.class, CommandRun.class, RevisionParts.class, Status.class, Diagnosis.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CommandRun.class)
                .check(PRODUCTS);
    }

    @Test
    void packagesFormNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("dev.(**)")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.retort.cli"));
    }
}
