package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumAttribute;
import dev.retort.operation.EnumUse;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.ColumnName;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rebuilt type keeps its owner and its privileges. */
class EnumPrivilegesIT {

    private static final QualifiedName MOOD = QualifiedName.of("Mood");
    private static final String FACTS = "select pg_get_userbyid(typowner) || ' ' || coalesce((select"
            + " string_agg(a.grantee::regrole || '=' || a.is_grantable, ',' order by a.grantee::regrole::text)"
            + " from aclexplode(typacl) a), '') from pg_type where typname = 'Mood'";

    @Test
    void ownerAndGrantsAreCarriedOver() throws SQLException {
        assertSame("do $$ begin if not exists (select from pg_roles where rolname = 'Retort Owner')"
                + " then create role \"Retort Owner\"; end if; if not exists (select from pg_roles where rolname ="
                + " 'retort_reader') then create role retort_reader; end if; end $$;"
                + "grant create on schema public to \"Retort Owner\"; alter type \"Mood\" owner to \"Retort Owner\";"
                + "revoke all on type \"Mood\" from public;"
                + "grant usage on type \"Mood\" to retort_reader with grant option");
    }

    @Test
    void ordinaryTypeStaysOrdinary() throws SQLException {
        assertSame("select");
    }

    @Test
    void compositeTypeOfTheEnumKeepsOwnerGrantsAndComments() throws SQLException {
        String facts =
                "select concat_ws(' ', typname, pg_get_userbyid(typowner), typacl, obj_description(t.oid, 'pg_type'),"
                        + " col_description(typrelid, 1), (select string_agg(attname || ':' || format_type(atttypid, atttypmod)"
                        + " || attcollation, ' ') from pg_attribute where attrelid = typrelid))"
                        + " from pg_type t where typname in ('house', 'street') order by 1";
        try (TestDatabase database = TestServer.database();
                Connection connection = database.connect()) {
            database.execute("create type \"Mood\" as enum ('sad', 'glad')");
            database.execute("create type house as (mood \"Mood\", name text collate \"C\");"
                    + "create type street as (houses house[], moods \"Mood\"[]);"
                    + "comment on type house is 'A house'; comment on column house.mood is 'Of whom?';"
                    + "create role retort_owner_of_house; grant create on schema public to retort_owner_of_house;"
                    + "alter type house owner to retort_owner_of_house; revoke usage on type street from public;"
                    + "create table towns (streets street[], first house);"
                    + "insert into towns values (array[row(array[row('sad', ',\"')::house, null], '{glad}')::street], null);"
                    + "insert into towns values (null, row(null, '(glad)'))");
            List<String> before = database.query(facts);
            List<String> rows = database.query("select towns::text from towns");
            AlterEnum reorder = new AlterEnum(
                    new EnumType(MOOD, List.of("sad", "glad"), null),
                    new EnumType(MOOD, List.of("glad", "sad"), null),
                    List.of(
                            new EnumUse(column("streets"), true, null, QualifiedName.of("street")),
                            new EnumUse(column("first"), false, null, QualifiedName.of("house"))),
                    List.of(),
                    List.of(
                            new EnumAttribute(QualifiedName.of("house"), "mood", false),
                            new EnumAttribute(QualifiedName.of("street"), "moods", true)));
            database.execute("begin;"
                    + new SqlWriter(ServerVersion.of(connection))
                            .write(reorder).stream().map(SqlStatement::sql).collect(Collectors.joining(";"))
                    + "; commit");

            assertThat(database.query(facts)).isEqualTo(before).hasSize(2);
            assertThat(database.query("select towns::text from towns")).isEqualTo(rows);
            assertThat(database.query("select enum_first((first).mood) from towns limit 1"))
                    .containsExactly("glad");
            database.execute("drop table towns; drop type street, house; drop owned by retort_owner_of_house;"
                    + " drop role retort_owner_of_house");
        }
    }

    private static ColumnName column(String name) {
        return new ColumnName(QualifiedName.of("towns"), name);
    }

    private static void assertSame(String change) throws SQLException {
        try (TestDatabase database = TestServer.database();
                Connection connection = database.connect()) {
            database.execute("create type \"Mood\" as enum ('sad', 'glad')");
            database.execute(change);
            List<String> before = database.query(FACTS);
            AlterEnum reorder = new AlterEnum(
                    new EnumType(MOOD, List.of("sad", "glad"), null),
                    new EnumType(MOOD, List.of("glad", "sad"), null),
                    List.of(),
                    List.of());
            for (SqlStatement sql : new SqlWriter(ServerVersion.of(connection)).write(reorder)) {
                database.execute(sql.sql());
            }
            assertThat(database.query(FACTS)).isEqualTo(before);
            assertThat(database.query("select enum_first(null::\"Mood\")")).containsExactly("glad");
        }
    }
}
