package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** A start that fails prints the problem and its remedies in the form of Spring Boot. */
@ExtendWith(OutputCaptureExtension.class)
class FailureAnalysisIT {

    private final TestDatabase database;

    FailureAnalysisIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void namesTheStatementOfAMigrationThatFails(CapturedOutput output) {
        fail("retort.locations=dev.retort.spring.failing");

        assertThat(output)
                .contains(
                        """
                        Description:

                        Retort: the upgrade of revision fff1 (Fill the void) failed: relation "nowhere" does not exist (42P01)
                          in: insert into nowhere values (1)
                        """)
                .contains("Action:\n\n")
                .doesNotContain("Migrator.");
    }

    @Test
    void namesTheHeads(CapturedOutput output) {
        fail("retort.locations=dev.retort.spring.heads");

        assertThat(output)
                .contains(
                        """
                        Retort: 'head' is ambiguous: there are several heads:
                          aaa1
                          bbb2

                        Action:

                        Name the one that you mean, or use heads for all of them.
                        Or join them with the command retort merge.
                        """);
    }

    @Test
    void namesTheRevisionThatHasChanged(CapturedOutput output) throws Exception {
        start("retort.locations=dev.retort.spring.heads", "retort.target=heads");
        database.execute("update retort_history set checksum ="
                + " (select checksum from retort_history where revision = 'aaa1') where revision = 'bbb2'");
        fail("retort.locations=dev.retort.spring.heads", "retort.target=heads");

        assertThat(output)
                .contains("Retort: the migrations of these applied revisions have changed: bbb2")
                .contains("Undo the change, and write a new revision for it.")
                .contains("If the database matches the migrations, record that with the command retort stamp REV.");
    }

    @Test
    void namesTheRowsThatWouldBeLostAndThePropertyThatConfirmsIt(CapturedOutput output) throws Exception {
        start("retort.locations=dev.retort.spring.losing", "retort.target=aaa1");
        database.execute("insert into person values (1, '555')");
        fail("retort.locations=dev.retort.spring.losing");

        assertThat(output)
                .contains("Retort: rows would be lost or changed, and nothing was run:")
                .contains("person.phone")
                .contains("Then confirm with retort.confirm-data-loss=true for one start.");
    }

    @Test
    void namesThePendingRevisions(CapturedOutput output) {
        fail("retort.locations=" + Contexts.SHOP, "retort.validate-only=true");

        assertThat(output)
                .contains(
                        """
                        Retort: 2 revisions are pending:
                          aaa1, Add items
                          bbb2, Add prices

                        Action:

                        Apply them with retort upgrade before the application starts.
                        Or set retort.validate-only to false, so that the application applies them.
                        """);
    }

    @Test
    void namesTheDrift(CapturedOutput output) throws Exception {
        start("retort.locations=dev.retort.spring.heads", "retort.target=heads");
        database.execute("drop table left_side");
        fail("retort.locations=dev.retort.spring.heads", "retort.target=heads", "retort.fail-on-drift=true");

        assertThat(output)
                .contains(
                        """
                        Retort: the database is not in the state that its applied revisions leave:
                          table left_side does not exist (revision aaa1)
                        """)
                .contains("Undo the changes that were made without Retort, or write a revision for them.");
    }

    @Test
    void namesTheArgumentThatIsMissing(CapturedOutput output) {
        fail("retort.locations=dev.retort.spring.arguments");

        assertThat(output).contains("Set retort.arguments.tenant.");
    }

    private void start(String... properties) {
        application(properties).close();
    }

    private void fail(String... properties) {
        assertThatThrownBy(() -> application(properties)).isNotNull();
    }

    private ConfigurableApplicationContext application(String... properties) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        List<String> arguments = new ArrayList<>(List.of("--spring.datasource.url=" + database.url()));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return application.run(arguments.toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, RetortAutoConfiguration.class})
    static class Application {}
}
