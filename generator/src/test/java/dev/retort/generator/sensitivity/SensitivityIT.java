package dev.retort.generator.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.review.OperationSummary;
import dev.retort.operation.Operation;
import dev.retort.postgres.CanonicalPair;
import dev.retort.postgres.Canonicalizer;
import dev.retort.postgres.CatalogReader;
import dev.retort.postgres.CatalogScope;
import dev.retort.schema.Schema;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each fact is changed by hand: it is a difference, or there is a reason why it is none. */
class SensitivityIT {

    private static final Path PAGE = Path.of("..", "docs", "sensitivity.md");
    private static final int NEWEST = 18;

    @Test
    void eachFactIsDetectedOrIgnoredForAReason() throws Exception {
        StringBuilder page = new StringBuilder(Fact.read("head.md"));
        List<String> wrong = new ArrayList<>();
        int detected = 0;
        try (TestDatabase database = TestServer.database()) {
            assumeTrue(database.major() == NEWEST, "the page is of the newest major");
            database.execute(Fact.read("base.sql"));
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                CatalogScope scope = CatalogScope.of(connection).withOtherSchemas(Set.of("elsewhere"));
                Schema base = CatalogReader.read(connection, scope);
                for (Fact fact : Fact.all()) {
                    String outcome = outcome(connection, scope, base, fact);
                    if (outcome.isEmpty() == fact.reason().isEmpty()) {
                        wrong.add(fact.name() + ": " + outcome + " for the reason '" + fact.reason() + "'");
                    }
                    detected += outcome.isEmpty() ? 0 : 1;
                    page.append("| ")
                            .append(fact.name())
                            .append(" | `")
                            .append(fact.sql())
                            .append("` | ");
                    page.append(outcome.isEmpty() ? "ignored: " + fact.reason() : "detected: " + outcome)
                            .append(" |\n");
                }
            }
        }
        assertThat(wrong).isEmpty();
        page.append("\n%d of %d facts are detected.\n"
                .formatted(detected, Fact.all().size()));
        if (Boolean.getBoolean("retort.test.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page.toString()).isEqualTo(Files.exists(PAGE) ? Files.readString(PAGE) : "");
    }

    private static String outcome(Connection connection, CatalogScope scope, Schema base, Fact fact)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(fact.sql());
            Schema changed = CatalogReader.read(connection, scope);
            CanonicalPair pair = Canonicalizer.canonicalize(connection, scope, changed, base);
            List<Operation> operations = SchemaDiff.between(pair.actual(), pair.wanted());
            return operations.stream()
                    .map(operation -> "`" + OperationSummary.of(operation) + "`")
                    .distinct()
                    .collect(Collectors.joining(", "));
        } catch (SQLException e) {
            throw new SQLException(fact.name() + ": " + e.getMessage(), e);
        } finally {
            connection.rollback();
        }
    }
}
