package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Schema;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidIndexIT {

    private static final String INDEX = "create unique index %s users_mail_idx on users (mail)";

    @Test
    void isBuiltAnewWhereAnInterruptedBuildLeftIt(@Fresh TestDatabase database, @Fresh TestDatabase direct)
            throws SQLException {
        database.execute("create table users (id bigint primary key, mail text)");
        direct.execute("create table users (id bigint primary key, mail text)");
        direct.execute(INDEX.formatted(""));
        database.execute("insert into users values (1, 'x'), (2, 'x')");
        assertThatThrownBy(() -> database.execute(INDEX.formatted("concurrently")))
                .hasMessageContaining("could not create unique index");
        database.execute("delete from users where id = 2");

        List<Operation> operations = SchemaDiff.between(schema(database), schema(direct));

        assertThat(operations).hasSize(2);
        assertThat(operations.get(0)).isInstanceOf(DropIndex.class);
        assertThat(operations.get(1)).isInstanceOf(CreateIndex.class);
        apply(database, operations);
        assertThat(schema(database)).isEqualTo(schema(direct));
    }

    private static Schema schema(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection, CatalogScope.of(connection));
        }
    }

    private static void apply(TestDatabase database, List<Operation> operations) throws SQLException {
        SqlWriter writer = new SqlWriter(ServerVersion.ofMajor(database.major()));
        for (Operation operation : operations) {
            for (SqlStatement statement : writer.write(operation)) {
                database.execute(statement.sql());
            }
        }
    }
}
