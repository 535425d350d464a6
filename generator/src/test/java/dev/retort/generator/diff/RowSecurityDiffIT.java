package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Policy;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Schema;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diff turns the row-level security of one database into that of another, and its inverses turn it back. */
class RowSecurityDiffIT {

    private static final String TABLES =
            """
            create table members (name text primary key, tenant text);
            create table orders (id int primary key, tenant varchar(20), total int);
            insert into orders values (1, 'a', 10), (2, 'b', 20);
            grant select on orders, members to pg_monitor;
            """;

    private static final String SECURITY =
            """
            select concat_ws(' ', c.oid::regclass, c.relrowsecurity, c.relforcerowsecurity, p.polname, p.polcmd, p.polpermissive,
                             (select array_agg(r order by r) from unnest(p.polroles::regrole[]::text[]) r),
                             pg_get_expr(p.polqual, p.polrelid), '/',
                             pg_get_expr(p.polwithcheck, p.polrelid), obj_description(p.oid, 'pg_policy'))
            from pg_class c left join pg_policy p on p.polrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1""";

    private final TestDatabase database;
    private final TestDatabase other;

    RowSecurityDiffIT(@Fresh TestDatabase database, @Fresh TestDatabase other) throws SQLException {
        this.database = database;
        this.other = other;
        database.execute(TABLES);
        other.execute(TABLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            select 1                                                | alter table orders enable row level security
            select 1                                                | alter table orders force row level security
            alter table orders enable row level security            | alter table orders force row level security
            create policy p on orders using (total > 5)             | create policy p on orders using (total > 6)
            create policy p on orders using (total > 5)             | create policy p on orders for select using (total > 5)
            create policy p on orders using (total > 5)             | create policy p on orders as restrictive using (total > 5)
            create policy p on orders using (total > 5)             | create policy p on orders with check (total > 5)
            create policy p on orders using (total > 5)             | create policy p on orders to pg_monitor using (total > 5)
            create policy p on orders using (total > 5)             | create policy "q r" on members using (name = current_user)
            create policy p on orders to pg_monitor using (true)    | create policy p on orders to current_user, pg_read_all_data using (true)
            create policy p on orders using (true)                  | create policy p on orders using (true); comment on policy p on orders is 'it''s all'
            create policy p on orders using (tenant = current_setting('t.t', true)); alter table orders enable row level security, force row level security | create policy p on orders using (exists (select from members m where m.tenant = orders.tenant)); alter table members enable row level security
            """)
    void changesTheSecurityOfOneIntoThatOfTheOther(String here, String there) throws SQLException {
        database.execute(here);
        other.execute(there);
        List<String> before = database.query(SECURITY);

        List<Operation> operations = difference();
        run(operations);
        assertThat(database.query(SECURITY)).isEqualTo(other.query(SECURITY));
        assertThat(difference()).isEmpty();

        List<Operation> inverses = new ArrayList<>();
        operations.forEach(operation -> inverses.add(operation.inverse()));
        Collections.reverse(inverses);
        run(inverses);
        assertThat(database.query(SECURITY)).isEqualTo(before);
    }

    /** At no moment are the policies missing while they apply, nor do they apply before they are there. */
    @Test
    void createsThePoliciesBeforeTheyApply() throws SQLException {
        other.execute("alter table orders enable row level security, force row level security;"
                + " create policy p on orders using (tenant = current_setting('t.t', true))");

        List<Operation> operations = difference();
        for (Operation operation : operations) {
            run(List.of(operation));
            assertThat(seenBy("a")).contains("1");
        }

        assertThat(seenBy("a")).containsExactly("1");
        assertThat(operations).hasSize(3);
    }

    /** The expressions of an author are compared in the words of the server. */
    @Test
    void comparesConditionsByTheServersOwnWords() throws SQLException {
        database.execute("create policy p on orders using (tenant = current_setting('t.t', true))");
        try (Connection connection = database.connect()) {
            CatalogScope scope = CatalogScope.of(connection);
            Schema actual = CatalogReader.read(connection, scope);
            Policy written =
                    new Policy("p", false, null, List.of(), "tenant = CURRENT_SETTING('t.t', true)", null, null);
            Schema wanted = actual.withTables(actual.tables().stream()
                    .map(table -> table.name().name().equals("orders")
                            ? table.withRowSecurity(new RowSecurity(false, false, List.of(written)))
                            : table)
                    .toList());

            CanonicalPair pair = Canonicalizer.canonicalize(connection, scope, actual, wanted);

            assertThat(SchemaDiff.between(actual, wanted)).isNotEmpty();
            assertThat(SchemaDiff.between(pair.actual(), pair.wanted())).isEmpty();
        }
    }

    private List<String> seenBy(String tenant) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role pg_monitor; set t.t = '" + tenant + "'");
            List<String> seen = new ArrayList<>();
            try (var rows = statement.executeQuery("select id from orders order by id")) {
                while (rows.next()) {
                    seen.add(rows.getString(1));
                }
            }
            return seen;
        }
    }

    private List<Operation> difference() throws SQLException {
        try (Connection here = database.connect();
                Connection there = other.connect()) {
            return SchemaDiff.between(
                    CatalogReader.read(here, CatalogScope.of(here)), CatalogReader.read(there, CatalogScope.of(there)));
        }
    }

    private void run(List<Operation> operations) throws SQLException {
        SqlWriter writer = new SqlWriter(ServerVersion.ofMajor(database.major()));
        for (Operation operation : operations) {
            for (SqlStatement statement : writer.write(operation)) {
                database.execute(statement.sql());
            }
        }
    }
}
