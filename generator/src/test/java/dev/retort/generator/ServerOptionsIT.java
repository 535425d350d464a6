package dev.retort.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.cases.CatalogModel;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.overview.TableOverviews;
import dev.retort.postgres.unmanaged.RebuildInventory;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Options that the server keeps for itself are nobody's settings: PostgreSQL's minor releases of November 2026 write
 * {@code pg_attver} into {@code pg_attribute.attoptions} of every column of tables, views and composite types.
 */
class ServerOptionsIT {

    private static final Scope SCOPE = Scope.of(QualifiedName.of("retort_history"));

    private static final String BEFORE =
            """
            create type address as (street text, town text);
            create table users (id bigint primary key, name varchar(50) not null, note text, home address,
                                constraint users_name unique (name) with (fillfactor = 70));
            create table gone (id bigint primary key, kept integer) with (fillfactor = 60);
            create index gone_kept on gone (kept) with (fillfactor = 50);
            create view named as select id, name from users;
            create materialized view names as select name from users;
            alter table users alter note set (n_distinct = -0.5, n_distinct_inherited = 7);
            alter materialized view names alter name set (n_distinct = 3);
            insert into users values (1, 'Ada', 'first', row('Mill Lane', 'Ely')), (2, 'Bob', 'second', null);
            insert into gone values (1, 10), (2, 20)""";

    private static final String AFTER =
            """
            create type address as (street text, town text);
            create table users (id bigint primary key, name varchar(80) not null, home address);
            create view named as select id, name from users;
            create materialized view names as select name from users""";

    /** The same on a server that does not do so itself; only a superuser can write it. */
    private static final String SERVERS_OWN =
            """
            update pg_attribute set attoptions = array['pg_attver=' || attnum] || attoptions
            where attnum > 0 and attoptions::text !~ 'pg_attver=' is not false and attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace
                                                                         and relkind in ('r', 'v', 'm', 'c'));
            update pg_class set reloptions = array['pg_relver=1'] || reloptions
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'i')""";

    private static final String PEOPLES_OWN =
            """
            select concat_ws(' ', 'column', a.attrelid::regclass, a.attname, a.attstattarget,
                             array(select o from unnest(a.attoptions) o where o !~ '^pg_'))
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'c') and a.attnum > 0
              and not a.attisdropped and c.relname <> 'retort_history'
            union all
            select concat_ws(' ', 'relation', c.relname, array(select o from unnest(c.reloptions) o where o !~ '^pg_'))
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname !~ '^retort_history'
            order by 1""";

    @TempDir
    private Path folder;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void create() throws SQLException {
        database = TestServer.database();
        project = new Project(folder, folder.resolve("migrations"), "migrations");
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @Test
    void areNotWrittenIntoMigrationsAndOthersComeBack() throws Exception {
        database.execute(BEFORE + ";" + SERVERS_OWN);
        List<String> before = database.query(PEOPLES_OWN);

        Path file = write(compare(modelOf(AFTER)));

        assertThat(Files.readString(file))
                .contains("op.dropView(\"named\")", "op.dropTable(\"gone\")", "op.dropColumn(\"users\", \"note\")")
                .contains("(n_distinct=-0.5, n_distinct_inherited=7)")
                .doesNotContain("pg_attver", "pg_relver");
        Migrator migrator = migrator();
        migrator.upgrade(RevisionTarget.HEADS);
        assertThat(compare(modelOf(AFTER)).operations()).isEmpty();
        migrator.downgrade(RevisionTarget.BASE);
        assertThat(database.query(PEOPLES_OWN)).isEqualTo(before);
        assertThat(database.query("select concat_ws(' ', id, name, home) from users order by id"))
                .containsExactly("1 Ada (\"Mill Lane\",Ely)", "2 Bob");
    }

    @Test
    void areNoDifference() throws Exception {
        database.execute(BEFORE);
        EntityModel model = CatalogModel.of(database);
        database.execute(SERVERS_OWN);

        assertThat(compare(model).operations()).isEmpty();
        try (Connection connection = database.connect()) {
            assertThat(TableOverviews.find(connection, "gone").orElseThrow().options())
                    .containsExactly("fillfactor=60");
        }
    }

    /** A foreign table that inherits from a table loses the options of the column with the column. */
    @Test
    void areNotThoseOfAForeignTablesColumns() throws Exception {
        database.assumeExtension("file_fdw");
        String parent = "create table readings (id bigint, %s taken date);";
        String child =
                """
                create extension file_fdw;
                create server files foreign data wrapper file_fdw;
                create foreign table old_readings () inherits (readings) server files
                    options (filename '/dev/null', format 'csv');
                """;
        database.execute(parent.formatted("note text,")
                + child
                + "alter foreign table old_readings alter note options (add force_not_null 'true');"
                + "insert into readings values (1, 'dry', '2026-11-20')");
        String options = "select attname, array_to_string(attfdwoptions, ',') from pg_attribute"
                + " where attrelid = 'old_readings'::regclass and attfdwoptions is not null and not attisdropped";
        assertThat(database.query(options)).containsExactly("note");

        write(compare(modelOf(parent.formatted("") + child)));
        Migrator migrator = migrator();
        migrator.upgrade(RevisionTarget.HEADS);
        assertThat(database.query(options)).isEmpty();
        migrator.downgrade(RevisionTarget.BASE);
        assertThat(database.query(options)).containsExactly("note");
    }

    /** After a grant is revoked again, PostgreSQL keeps the owner's own privileges in {@code relacl}. */
    @Test
    void areNotThePrivilegesThatAnOwnerHasAnyway() throws Exception {
        database.execute(
                """
                create table plain (id bigint);
                grant select on plain to pg_monitor;
                revoke select on plain from pg_monitor;
                create table shared (id bigint);
                grant select on shared to pg_monitor""");

        try (Connection connection = database.connect()) {
            assertThat(RebuildInventory.read(connection, CatalogScope.of(connection))
                            .unmanaged())
                    .containsExactly("grants on shared");
        }
    }

    private EntityModel modelOf(String sql) throws SQLException {
        try (TestDatabase wanted = database.sibling()) {
            wanted.execute(sql);
            return CatalogModel.of(wanted);
        }
    }

    private Comparison compare(EntityModel model) throws SQLException {
        try (Connection connection = database.connect()) {
            return Comparer.read(connection, SCOPE, model, new NoExpressionServer())
                    .compare(Decisions.NONE);
        }
    }

    private Path write(Comparison comparison) throws IOException {
        RevisionInfo revision =
                new RevisionInfo("0123456789ab", List.of(), "options", "2026-11-20T11:30:00Z", List.of(), List.of());
        return NewRevision.of(revision, comparison, "").write(project);
    }

    private Migrator migrator() {
        return Migrator.of(database::connect, ProjectMigrations.of(project)::loaded)
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }
}
