package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.generator.note.Note;
import dev.retort.generator.rename.Rename;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An application of Hibernate 8, which isolates the rows of each tenant by a policy. */
@Tag("slow")
@SuppressWarnings({"NullAway.Init", "SameNameButDifferent"}) // entities before and after
class TenantPoliciesIT {

    private static final String HIBERNATE = "8.0.0.Beta1";

    private static final String SECURITY =
            """
            select c.relname, c.relrowsecurity, c.relforcerowsecurity, p.polname, pg_get_expr(p.polqual, p.polrelid),
                   pg_get_expr(p.polwithcheck, p.polrelid), p.polcmd, p.polpermissive
            from pg_class c left join pg_policy p on p.polrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1, 4""";

    private final TestDatabase database;
    private final TestDatabase direct;

    TenantPoliciesIT(@Fresh TestDatabase database, @Fresh TestDatabase direct) {
        this.database = database;
        this.direct = direct;
    }

    @Test
    void makesWhatTheScriptOfHibernateMakes() throws Exception {
        run(database, compare(before(), Decisions.NONE).operations());

        expectAsDirect(before());
        assertThat(compare(before(), Decisions.NONE).operations()).isEmpty();
        assertThat(database.query("select count(*) from pg_policy")).containsExactly("3");
    }

    @Test
    void keepsTheRowsOfEachTenantApartOverAnEvolution() throws Exception {
        run(database, compare(before(), Decisions.NONE).operations());
        String listing = listing(database);
        List<String> security = database.query(SECURITY);
        database.execute(
                """
                insert into customer (id, name, tenant) values (1, 'Ann', 'a'), (2, 'Bob', 'b');
                insert into orders (id, customer_id, tenant) values (11, 1, 'a'), (12, 2, 'b');
                insert into invoice (id, order_id, tenant) values (21, 11, 'a'), (22, 12, 'b'), (23, 12, 'b');
                grant select on all tables in schema public to pg_monitor""");
        expectSeen("customer", "name", "Ann");
        expectSeen("invoice", "id", "21");

        List<Operation> evolution = compare(after(), decisions()).operations();
        run(database, evolution);

        expectAsDirect(after());
        assertThat(compare(after(), Decisions.NONE).operations()).isEmpty();
        expectSeen("client", "name", "Ann");
        expectSeen("orders", "id", "11");
        expectSeen("invoice", "id", "21");

        run(database, inverses(evolution));
        assertThat(listing(database)).isEqualTo(listing);
        assertThat(database.query(SECURITY)).isEqualTo(security);
        expectSeen("customer", "name", "Ann");
        expectSeen("invoice", "id", "21");
    }

    @Test
    void saysWhatAnUpgradeOfHibernateMeansForRunningApplications() throws Exception {
        run(
                database,
                compare(EntitySource.ofClasses(Before.CLASSES), Decisions.NONE).operations());
        assertThat(database.query("select count(*) from pg_policy")).containsExactly("0");

        Comparison upgrade = compare(before(), Decisions.NONE);

        assertThat(upgrade.notes().stream().map(Note::text))
                .filteredOn(text -> text.contains("hibernate.tenant_id"))
                .hasSize(3)
                .anySatisfy(text -> assertThat(text)
                        .contains("Breaks a running application", "sees no row of customer", "the owner of the table"));
        run(database, upgrade.operations());
        expectAsDirect(before());
        run(database, inverses(upgrade.operations()));
        assertThat(database.query("select count(*) from pg_policy")).containsExactly("0");
        assertThat(database.query("select count(*) from pg_class where relrowsecurity or relforcerowsecurity"))
                .containsExactly("0");
    }

    @Test
    void saysNothingOfASettingWhereTheUserOfTheDatabaseIsTheTenant() throws Exception {
        run(
                database,
                compare(EntitySource.ofClasses(Before.CLASSES), Decisions.NONE).operations());
        EntitySource source =
                before().withSettings(Map.of("hibernate.multi_tenant.credentials_mapper", "example.Mapper"));

        Comparison upgrade = compare(source, Decisions.NONE);

        assertThat(upgrade.notes().stream().map(Note::text))
                .filteredOn(text -> text.contains("Breaks a running application"))
                .hasSize(3)
                .allSatisfy(text -> assertThat(text)
                        .contains("only the rows of", "that its policy allows")
                        .doesNotContain("hibernate.tenant_id"));
        run(database, upgrade.operations());
        assertThat(database.query("select distinct pg_get_expr(polqual, polrelid) ~ 'CURRENT_USER' from pg_policy"))
                .containsExactly("t");
    }

    /** A policy by hand stays, and with it the switches of its table. */
    @Test
    void dropsThePoliciesThatTheApplicationTurnsOff() throws Exception {
        run(database, compare(before(), Decisions.NONE).operations());
        database.execute("create policy by_hand on invoice using (true); insert into customer values (1, 'Ann', 'a')");
        List<String> security = database.query(SECURITY);
        EntitySource source = before().withSettings(Map.of("hibernate.multi_tenant.rls_enabled", "false"));

        Comparison off = compare(source, Decisions.NONE);

        run(database, off.operations());
        assertThat(database.query("select polname from pg_policy")).containsExactly("by_hand");
        assertThat(database.query("select oid::regclass from pg_class where relrowsecurity and relforcerowsecurity"))
                .containsExactly("invoice");
        assertThat(off.notes().stream().map(Note::text))
                .anySatisfy(text -> assertThat(text).contains("customer sees the rows of all tenants"));
        assertThat(compare(source, Decisions.NONE).operations()).isEmpty();
        run(database, inverses(off.operations()));
        assertThat(database.query(SECURITY)).isEqualTo(security);
    }

    @Test
    void makesNoPoliciesWhereTheApplicationTurnsThemOff() throws Exception {
        EntitySource source = before().withSettings(Map.of("hibernate.multi_tenant.rls_enabled", "false"));

        run(database, compare(source, Decisions.NONE).operations());

        assertThat(database.query("select count(*) from pg_policy")).containsExactly("0");
    }

    /** A session of the tenant a, of a role that owns nothing, sees this and nothing else. */
    private void expectSeen(String table, String column, String value) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role pg_monitor; select set_config('hibernate.tenant_id', 'a', false)");
            List<String> seen = new ArrayList<>();
            try (var rows = statement.executeQuery("select " + column + " from " + table)) {
                while (rows.next()) {
                    seen.add(rows.getString(1));
                }
            }
            assertThat(seen).containsExactly(value);
        }
    }

    private static Decisions decisions() {
        return new Decisions(
                List.of(Rename.parse("customer=client"), Rename.parse("orders.tenant=owner_id")), Map.of());
    }

    private static EntitySource before() throws Exception {
        return EntitySource.ofClasses(Before.CLASSES).withClasspath(HibernateVersions.classpath(HIBERNATE));
    }

    private static EntitySource after() throws Exception {
        return EntitySource.ofClasses(After.CLASSES).withClasspath(HibernateVersions.classpath(HIBERNATE));
    }

    /** The database has the catalog that Hibernate's own script makes. */
    private void expectAsDirect(EntitySource source) throws Exception {
        direct.execute(script(source));
        assertThat(listing(database)).isEqualTo(listing(direct));
        assertThat(database.query(SECURITY)).isEqualTo(direct.query(SECURITY));
    }

    private static String script(EntitySource source) throws Exception {
        try (ApplicationClassLoader loader = ApplicationClassLoader.open(HibernateVersions.classpath(HIBERNATE))) {
            return String.join(";\n", OtherVersionsIT.beside(loader, source).getValue());
        }
    }

    private Comparison compare(EntitySource source, Decisions decisions) throws SQLException {
        try (Connection connection = database.connect()) {
            EntityModel model = EntityReader.read(source, ServerVersion.of(connection));
            return Comparer.read(
                            connection, Scope.of(QualifiedName.of("retort_history")), model, new NoExpressionServer())
                    .compare(decisions);
        }
    }

    private static List<Operation> inverses(List<Operation> operations) {
        List<Operation> inverses = new ArrayList<>();
        operations.forEach(operation -> inverses.add(operation.inverse()));
        Collections.reverse(inverses);
        return inverses;
    }

    private static void run(TestDatabase target, List<Operation> operations) throws SQLException {
        SqlWriter writer = new SqlWriter(ServerVersion.ofMajor(target.major()));
        for (Operation operation : operations) {
            for (SqlStatement sql : writer.write(operation)) {
                target.execute(sql.sql());
            }
        }
    }

    private static String listing(TestDatabase target) throws SQLException {
        try (Connection connection = target.connect()) {
            return CatalogListing.exact().withoutMadeUpNames().list(connection, "public");
        }
    }

    /** The entities before the evolution. */
    static final class Before {

        static final Class<?>[] CLASSES = {Customer.class, Order.class, Invoice.class};

        @Entity(name = "Customer")
        @Table(name = "customer")
        static class Customer {
            @Id
            long id;

            String name;

            @TenantId
            @Column(length = 36)
            String tenant;
        }

        @Entity(name = "Order")
        @Table(name = "orders")
        static class Order {
            @Id
            long id;

            @ManyToOne
            Customer customer;

            @TenantId
            String tenant;
        }

        @Entity(name = "Invoice")
        @Table(name = "invoice")
        static class Invoice {
            @Id
            long id;

            @ManyToOne
            Order order;

            @TenantId
            String tenant;
        }
    }

    /** The entities after it: a renamed table, a renamed column of tenants, a longer one, and a new column. */
    static final class After {

        static final Class<?>[] CLASSES = {Customer.class, Order.class, Invoice.class};

        @Entity(name = "Customer")
        @Table(name = "client")
        static class Customer {
            @Id
            long id;

            String name;

            @TenantId
            @Column(length = 64)
            String tenant;
        }

        @Entity(name = "Order")
        @Table(name = "orders")
        static class Order {
            @Id
            long id;

            @ManyToOne
            Customer customer;

            @TenantId
            @Column(name = "owner_id")
            String tenant;
        }

        @Entity(name = "Invoice")
        @Table(name = "invoice")
        static class Invoice {
            @Id
            long id;

            @ManyToOne
            Order order;

            @TenantId
            String tenant;

            String wish;
        }
    }
}
