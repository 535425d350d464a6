package dev.retort.postgres.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The predicted texts of views after renames are those that PostgreSQL prints after the renames. */
class RenamedViewTextsIT {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName STAFF = QualifiedName.of("staff");
    private static final QualifiedName SPARE = QualifiedName.of("users_swap");
    private static final String TABLES =
            "create table users (id bigint primary key, \"Mail\" text); create table staff (id bigint, boss bigint);";

    @Test
    void textsAreThoseOfTheRealRename() throws SQLException {
        assertTold(
                TABLES
                        + "create view a as select u.\"Mail\", users.id from users u join users using (id) group by users.id, 1;"
                        + "create view b as with recursive r as (select id from users union select s.boss from r"
                        + " join staff s using (id)) select r.id as users, array(select \"Mail\" from users) as x from r;"
                        + "create materialized view c as select row_number() over (order by \"Mail\") from a",
                List.of(
                        new RenameTable(USERS, QualifiedName.of("left")),
                        new RenameColumn(QualifiedName.of("left"), "Mail", "e-mail"),
                        new RenameColumn(STAFF, "boss", "Mail")));
    }

    @Test
    void textsAreThoseOfTablesThatChangePlaces() throws SQLException {
        assertTold(
                TABLES + "create view a as select users.\"Mail\", staff.boss from users, staff;",
                List.of(
                        new RenameTable(USERS, SPARE),
                        new RenameTable(STAFF, USERS),
                        new RenameTable(SPARE, STAFF),
                        new RenameColumn(STAFF, "Mail", "boss")));
    }

    @Test
    void nothingIsSaidOfTablesThatLieOrGoElsewhere(@Fresh TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            database.execute(TABLES + "create schema hr; create table hr.staff (id bigint);"
                    + "create view a as select id from hr.staff; create view b as select id from users;"
                    + "create view c as select boss from staff");
            List<Operation> renames = List.of(
                    new RenameColumn(new QualifiedName("hr", "staff"), "id", "number"),
                    new RenameTable(USERS, new QualifiedName("hr", "users")),
                    new RenameColumn(STAFF, "boss", "head"));
            assertThat(told(connection, renames)).containsOnlyKeys(QualifiedName.of("c"));
        }
    }

    @Test
    void nothingIsSaidWhereTheCopyIsNotTheTable(@Fresh TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            database.execute(TABLES + "create function label(users) returns text language sql as 'select $1.\"Mail\"';"
                    + "create view a as select label(users) from users");
            assertThat(told(connection, List.of(new RenameTable(USERS, SPARE)))).isEmpty();
        }
    }

    private static void assertTold(String before, List<Operation> renames) throws SQLException {
        try (TestDatabase database = TestServer.database();
                Connection connection = database.connect()) {
            database.execute(before);
            Map<QualifiedName, String> told = told(connection, renames);
            for (Operation rename : renames) {
                for (SqlStatement sql : new SqlWriter(ServerVersion.of(connection)).write(rename)) {
                    database.execute(sql.sql());
                }
            }
            CatalogReader.read(connection, CatalogScope.of(connection))
                    .views()
                    .forEach(view -> assertThat(told.get(view.name())).isEqualTo(view.definition()));
        }
    }

    private static Map<QualifiedName, String> told(Connection connection, List<Operation> renames) throws SQLException {
        CatalogScope scope = CatalogScope.of(connection);
        return RenamedViewTexts.read(
                connection,
                scope,
                renames,
                CatalogReader.read(connection, scope).views());
    }
}
