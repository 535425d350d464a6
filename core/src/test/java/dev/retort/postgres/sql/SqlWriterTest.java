package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.Execute;
import dev.retort.operation.Irreversible;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class SqlWriterTest {

    private final SqlWriter writer = new SqlWriter(ServerVersion.ofMajor(18));

    @Test
    void givesANewEnumValueATransactionOfItsOwn() {
        assertThat(writer.write(new AddEnumValue(QualifiedName.of("mood"), "sad", null, null)))
                .containsExactly(
                        new SqlStatement("ALTER TYPE mood ADD VALUE 'sad'", SqlStatement.Mode.OWN_TRANSACTION));
    }

    @Test
    void runsTheAuthorsStatementAsItIs() {
        assertThat(writer.write(new Execute("  update t set a = 1 -- all", false)))
                .containsExactly(new SqlStatement("  update t set a = 1 -- all", SqlStatement.Mode.TRANSACTIONAL));
    }

    @Test
    void leavesRefusingToTheRunner() {
        assertThat(writer.write(new Irreversible("rows are gone"))).isEmpty();
    }

    @Test
    void commentsOnWhatItCreates() {
        assertThat(writer.write(new CreateSchema(new Namespace("audit", "who's who"))))
                .extracting(SqlStatement::sql)
                .containsExactly("CREATE SCHEMA audit", "COMMENT ON SCHEMA audit IS 'who''s who'");
    }
}
