package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.operation.Execute;
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
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Mappings that contain SQL statements, and entities that are mapped to views. */
class AuxiliaryObjectsIT {

    private static final EntitySource SOURCE = EntitySource.ofClasses(Auxiliary.class)
            .withMappingFiles(List.of("dev/retort/generator/hibernate/auxiliary.orm.xml"));

    @NullUnmarked
    @Entity(name = "auxiliary")
    @Table(name = "auxiliary")
    static class Auxiliary {

        @Id
        Long id;

        String name;
    }

    @NullUnmarked
    @Entity
    @Table(name = "visits")
    static class Visit {

        @Id
        Long id;

        String name;
    }

    @NullUnmarked
    @Entity
    @Table(name = "people")
    static class Person {

        @Id
        Long id;

        @Column(columnDefinition = "ext.citext")
        String mail;
    }

    /** Hibernate creates the table first, so its own script fails. */
    @Test
    void createsExtensionsBeforeTheTablesThatNeedThem(@Fresh TestDatabase database) throws Exception {
        String empty = listing(database);
        EntitySource source = EntitySource.ofClasses(Person.class)
                .withMappingFiles(List.of("dev/retort/generator/hibernate/citext.orm.xml"));
        List<Operation> operations = compare(database, source).operations();

        run(database, operations);
        assertThat(compare(database, source).operations()).isEmpty();

        run(database, inverses(operations));
        assertThat(listing(database)).isEqualTo(empty);
    }

    @Test
    void createsWhatIsMissingAndTakesItBackByTheMappingsOwnStatements(@Fresh TestDatabase database) throws Exception {
        String empty = listing(database);
        Comparison comparison = compare(database, SOURCE);

        assertThat(Operation.select(comparison.operations(), Execute.class))
                .extracting(Execute::sql)
                .satisfiesExactly(
                        sql -> assertThat(sql).startsWith("create extension "),
                        sql -> assertThat(sql).startsWith("create or "),
                        sql -> assertThat(sql).startsWith("create trigger "),
                        sql -> assertThat(sql).startsWith("create index "),
                        sql -> assertThat(sql).startsWith("create sequence "));
        run(database, comparison.operations());
        assertThat(compare(database, SOURCE).operations()).isEmpty();
        assertThat(database.query("select count(*)::text from pg_trigger where tgname = 'touch'"))
                .containsExactly("1");

        run(database, inverses(comparison.operations()));
        assertThat(listing(database)).isEqualTo(empty);
    }

    @Test
    void createsOnlyWhatIsNotThere(@Fresh TestDatabase database) throws Exception {
        run(database, compare(database, SOURCE).operations());
        database.execute("drop trigger touch on auxiliary");

        assertThat(compare(database, SOURCE).operations())
                .singleElement()
                .isInstanceOfSatisfying(
                        Execute.class, operation -> assertThat(operation.sql()).startsWith("create trigger touch"));
    }

    @Test
    void neverDropsWhatTheMappingNoLongerBrings(@Fresh TestDatabase database) throws Exception {
        run(database, compare(database, SOURCE).operations());
        database.execute("drop sequence ticket_numbers; drop index auxiliary_name_trgm");

        assertThat(compare(database, EntitySource.ofClasses(Auxiliary.class)).operations())
                .isEmpty();
    }

    @Test
    void namesWhatItCannotRecognise() {
        assertThat(EntityReader.read(SOURCE, ServerVersion.ofMajor(18)).notes())
                .singleElement()
                .asString()
                .contains("grant select on auxiliary to public");
    }

    @Test
    void makesNoTableWhereTheDatabaseHasAViewOfThatName(@Fresh TestDatabase database) throws Exception {
        database.execute("create view visits as select 1::bigint as id, 'x'::text as name");
        Comparison comparison = compare(database, EntitySource.ofClasses(Visit.class));

        assertThat(comparison.operations()).isEmpty();
        assertThat(comparison.findings().remarks()).singleElement().asString().contains("visits", "view");
    }

    private static Comparison compare(TestDatabase database, EntitySource source) throws SQLException {
        try (Connection connection = database.connect()) {
            EntityModel model = EntityReader.read(source, ServerVersion.of(connection));
            return Comparer.read(
                            connection, Scope.of(QualifiedName.of("retort_history")), model, new NoExpressionServer())
                    .compare(Decisions.NONE);
        }
    }

    private static List<Operation> inverses(List<Operation> operations) {
        List<Operation> inverses = new ArrayList<>();
        operations.forEach(operation -> inverses.add(operation.inverse()));
        Collections.reverse(inverses);
        return inverses;
    }

    private static void run(TestDatabase database, List<Operation> operations) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            SqlWriter writer = new SqlWriter(ServerVersion.of(connection));
            for (Operation operation : operations) {
                for (SqlStatement sql : writer.write(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static String listing(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().list(connection, "public");
        }
    }
}
