package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people generate revisions in two checkouts of one project, each with a database; then they pull and merge. */
class TwoCheckoutsIT {

    private static final String USER = "@Entity @Table(name = \"users\") class User { @Id Long id; %s }";
    private static final String ORDER =
            "@Entity @Table(name = \"orders\") class Order { @Id Long id; @ManyToOne User buyer; }";

    private static final String COLUMNS =
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and table_name <> 'retort_history' order by 1""";

    private final Checkout left;
    private final Checkout right;

    TwoCheckoutsIT(@TempDir Path folder) throws Exception {
        this.left = new Checkout(Files.createDirectory(folder.resolve("left")));
        this.right = new Checkout(Files.createDirectory(folder.resolve("right")));
    }

    @Test
    void areMergedAndUpgradedFromEitherSideAndBackThroughTheMerge(
            @Fresh TestDatabase ofLeft, @Fresh TestDatabase ofRight, @Fresh TestDatabase fresh) throws Exception {
        left.uses(ofLeft);
        right.uses(ofRight);
        left.entity("User", USER.formatted(""));
        left.generates("users", "aaaa");
        right.pullsFrom(left);
        right.cli.must("upgrade", "head");

        left.entity("User", USER.formatted("String nick;"));
        left.generates("nick", "bbbb");
        right.entity("User", USER.formatted(""));
        right.entity("Order", ORDER);
        right.generates("orders", "cccc");

        left.pullsFrom(right);
        left.entity("Order", ORDER);
        assertThat(left.cli.must("heads").out().lines()).containsExactly("bbbb (head)", "cccc (head)");
        Cli.Result refused = left.cli.run("upgrade", "head");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err()).contains("several heads:\n  bbbb (nick, M", "\n  cccc (orders, M", "merge");
        left.cli.must("merge", "heads", "-m", "join nick and orders", "--rev-id", "dddd");
        right.pullsFrom(left);
        right.entity("User", USER.formatted("String nick;"));

        assertThat(left.cli.must("upgrade", "head").err())
                .contains("upgrade cccc, orders", "upgrade dddd, join nick and orders")
                .doesNotContain("upgrade bbbb");
        assertThat(right.cli.must("upgrade", "head").err())
                .contains("upgrade bbbb, nick", "upgrade dddd, join nick and orders")
                .doesNotContain("upgrade cccc");
        assertThat(ofRight.query(COLUMNS))
                .isEqualTo(ofLeft.query(COLUMNS))
                .containsExactly("orders.buyer_id", "orders.id", "users.id", "users.nick");
        for (Checkout checkout : new Checkout[] {left, right}) {
            assertThat(checkout.cli.must("current").out()).isEqualTo("dddd (head) (mergepoint) (current)\n");
            assertThat(checkout.cli.must("check").out()).isEmpty();
        }

        left.cli.must("downgrade", "-1");
        assertThat(left.cli.must("current").out().lines()).containsExactly("bbbb (current)", "cccc (current)");
        left.cli.must("downgrade", "bbbb-1", "--yes");
        assertThat(left.cli.must("current").out()).isEqualTo("cccc (current)\n");
        assertThat(ofLeft.query(COLUMNS)).containsExactly("orders.buyer_id", "orders.id", "users.id");
        right.cli.must("downgrade", "aaaa", "--yes");
        assertThat(ofRight.query(COLUMNS)).containsExactly("users.id");

        left.cli.must("upgrade", "head");
        right.cli.must("upgrade", "head");
        right.uses(fresh);
        right.cli.must("upgrade", "head");
        assertThat(fresh.query(COLUMNS))
                .containsExactlyInAnyOrderElementsOf(ofLeft.query(COLUMNS))
                .containsExactlyInAnyOrderElementsOf(ofRight.query(COLUMNS));
        right.cli.must("downgrade", "base", "--yes");
        assertThat(fresh.query(COLUMNS)).isEmpty();
    }

    /** A working copy of the project. */
    private static final class Checkout {

        private final Path folder;
        private final Cli cli;

        Checkout(Path folder) throws Exception {
            this.folder = folder;
            this.cli = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop");
        }

        void uses(TestDatabase database) {
            cli.on(database);
        }

        void entity(String name, String text) throws Exception {
            JavaProject.in(folder).withEntity(name, text).compile();
        }

        void generates(String message, String id) throws Exception {
            cli.must("revision", "--autogenerate", "-m", message, "--rev-id", id, "--no-proof");
            cli.must("upgrade", "head");
        }

        void pullsFrom(Checkout other) throws Exception {
            Files.createDirectories(cli.migrations());
            for (Path file : other.cli.files()) {
                Path mine = cli.migrations().resolve(file.getFileName());
                if (Files.notExists(mine)) {
                    Files.copy(file, mine);
                }
            }
        }
    }
}
