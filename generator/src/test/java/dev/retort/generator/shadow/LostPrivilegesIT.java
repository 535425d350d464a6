package dev.retort.generator.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.filter.SchemaFilter;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Fixture;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.schema.Schema;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proof and a verification name the owners, privileges and default privileges that a downgrade does not restore. */
class LostPrivilegesIT {

    private static final String GIVEN =
            """
            create table orders (id integer primary key, note text);
            insert into orders values (1, 'one'), (2, 'two');
            create view open_orders as select id from orders;
            create sequence numbers;
            create type mood as enum ('good', 'bad');
            create function answer() returns integer language sql as 'select 42';
            create schema archive;
            create table archive.orders (id integer);
            insert into archive.orders values (3);
            revoke execute on function answer() from public;
            alter table orders owner to APP;
            grant select, insert on orders to READER;
            grant update (note) on orders to READER;
            grant select on open_orders to READER with grant option;
            grant usage on sequence numbers to READER;
            grant usage on type mood to READER;
            grant usage on schema archive to READER;
            alter default privileges in schema archive grant select on tables to READER;
            alter default privileges for role APP revoke execute on functions from public""";

    /** As a hand-written migration that drops and creates objects without a thought for privileges. */
    private static final String LOSES =
            """
            revoke all on orders from READER;
            revoke update (note) on orders from READER;
            alter table orders owner to current_user;
            drop view open_orders;
            drop sequence numbers;
            drop type mood;
            drop function answer();
            drop schema archive cascade;
            alter default privileges for role APP grant execute on functions to public""";

    private static final String CREATES =
            """
            create view open_orders as select id from orders;
            create sequence numbers;
            create type mood as enum ('good', 'bad');
            create function answer() returns integer language sql as 'select 42';
            create schema archive;
            create table archive.orders (id integer)""";

    private static final List<String> RESTORING = List.of(
            "alter table orders owner to APP",
            "grant select, insert on orders to READER",
            "grant update (note) on orders to READER",
            "grant select on open_orders to READER with grant option",
            "grant usage on sequence numbers to READER",
            "grant usage on type mood to READER",
            "revoke execute on function answer() from public",
            "grant usage on schema archive to READER",
            "alter default privileges in schema archive grant select on tables to READER",
            "alter default privileges for role APP revoke execute on functions from public");

    private static final List<String> SENTENCES = List.of(
            "the default privilege SELECT to READER on tables that USER creates in schema archive is not restored",
            "the default revocation of EXECUTE from PUBLIC on functions that APP creates is not restored",
            "the grant INSERT, SELECT to READER on table orders is not restored",
            "the grant SELECT to READER on view open_orders with grant option is not restored",
            "the grant UPDATE to READER on column note of table orders is not restored",
            "the grant USAGE to READER on schema archive is not restored",
            "the grant USAGE to READER on sequence numbers is not restored",
            "the grant USAGE to READER on type mood is not restored",
            "the owner APP of table orders is not restored",
            "the revocation of EXECUTE from PUBLIC on function answer() is not restored");

    private final String suffix = UUID.randomUUID().toString().replace("-", "");
    private final TestDatabase database;

    LostPrivilegesIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void createRoles() throws SQLException {
        database.execute(named("create role APP; create role READER"));
    }

    @AfterEach
    void dropRoles() throws SQLException {
        database.execute(named("drop owned by APP, READER cascade; drop role APP; drop role READER"));
    }

    @Test
    void areNamedByAVerificationOfADowngradeThatForgetsThem() throws SQLException {
        VerifiedRevision result = verify(LOSES, CREATES);

        assertThat(result.downgrade()).isFalse();
        assertThat(result.problem()).isEqualTo("after the downgrade the catalog differs: " + sentences(SENTENCES));
    }

    @Test
    void areNotNamedAfterADowngradeThatRestoresThem() throws SQLException {
        VerifiedRevision result = verify(LOSES, CREATES + ";" + String.join(";", RESTORING));

        assertThat(result.problem()).isNull();
        assertThat(result.downgrade()).isTrue();
        assertThat(result.secondUpgrade()).isTrue();
        assertThat(database.query("select id || note from orders order by id")).containsExactly("1one", "2two");
    }

    @Test
    void areNamedWhereADowngradeLeavesThemBehind() throws SQLException {
        assertThat(verify("grant delete on orders to READER", "select 1").problem())
                .isEqualTo(
                        named(
                                "after the downgrade the catalog differs: the grant DELETE to READER on table orders is left behind"));
    }

    @Test
    void areNamedByAVerificationWhereASecondUpgradeDiffers() throws SQLException {
        VerifiedRevision result = verify(
                "do $$ begin if nextval('numbers') = 1 then grant delete on orders to READER; end if; end $$",
                "revoke delete on orders from READER");

        assertThat(result.downgrade()).isTrue();
        assertThat(result.secondUpgrade()).isFalse();
        assertThat(result.problem())
                .isEqualTo(named("the second upgrade has a different result:"
                        + " the grant DELETE to READER on table orders is missing"));
    }

    @Test
    void areNamedByAProof() throws SQLException {
        ProofResult forgotten = prove(LOSES, CREATES);

        assertThat(forgotten.downgrade()).isFalse();
        assertThat(forgotten.problem())
                .startsWith("after the downgrade the catalog differs: ")
                .contains(
                        named("the grant INSERT, SELECT to READER on table orders is not restored"),
                        named("the owner APP of table orders is not restored"),
                        named(
                                "the default revocation of EXECUTE from PUBLIC on functions that APP creates is not restored"));
    }

    @Test
    void areNoProblemInAProofThatRestoresThem() throws SQLException {
        ProofResult restored = prove(LOSES, CREATES + ";" + String.join(";", RESTORING));

        assertThat(restored.problem()).isNull();
        assertThat(restored.downgrade()).isTrue();
    }

    private VerifiedRevision verify(String upgrade, String downgrade) throws SQLException {
        Written source = source(upgrade, downgrade);
        try (Connection connection = database.connect()) {
            Verifier verifier = new Verifier(
                    connection, migrator(source), MigratorOptions.DEFAULTS.history(), extensions(connection));
            verifier.apply(List.of(source.load().get(0).revision()));
            return verifier.verify(source.load().get(1).revision());
        }
    }

    /** Proves the second revision, which leads to the state after it. */
    private ProofResult prove(String upgrade, String downgrade) throws SQLException {
        Written source = source(upgrade, downgrade);
        Migrator migrator = migrator(source);
        try (Connection connection = database.connect()) {
            CatalogScope scope = CatalogScope.of(connection);
            migrator.upgrade(RevisionTarget.HEADS);
            Schema wanted = CatalogReader.read(connection, scope);
            migrator.downgrade(RevisionTarget.of("aaa1"));
            database.execute(named(String.join(";", RESTORING)));
            return new Proof(
                            connection,
                            scope,
                            new SchemaFilter(name -> true, "public", false, "public"),
                            difference -> difference,
                            migrator,
                            source.load().get(1).revision(),
                            wanted,
                            MappingDetails.NONE,
                            extensions(connection))
                    .run();
        }
    }

    private static ShadowExtensions extensions(Connection connection) throws SQLException {
        return ShadowExtensions.prepare(connection, List.of(), List.of());
    }

    private Migrator migrator(Written source) {
        return Fixture.migrator(database, source).withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }

    private Written source(String upgrade, String downgrade) {
        return new Written()
                .then("aaa1", op -> op.execute(named(GIVEN)), op -> {})
                .then("bbb2", op -> op.execute(named(upgrade)), op -> op.execute(named(downgrade)));
    }

    private String sentences(List<String> sentences) throws SQLException {
        return named(String.join("; ", sentences))
                .replace("USER", database.query("select current_user").get(0));
    }

    private String named(String text) {
        return text.replace("APP", "app_" + suffix).replace("READER", "reader_" + suffix);
    }
}
