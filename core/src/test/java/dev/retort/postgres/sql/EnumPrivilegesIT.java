package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterEnum;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
