package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.generator.hibernate.shapes.Associations;
import dev.retort.generator.hibernate.shapes.Bounds;
import dev.retort.generator.hibernate.shapes.Extras;
import dev.retort.generator.hibernate.shapes.Generators;
import dev.retort.generator.hibernate.shapes.Joined;
import dev.retort.generator.hibernate.shapes.NaturalIds;
import dev.retort.generator.hibernate.shapes.SoftDeletes;
import dev.retort.generator.hibernate.shapes.Surprises;
import dev.retort.generator.hibernate.shapes.Tenants;
import dev.retort.generator.hibernate.shapes.UniquesAndIndexes;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityReaderTest {

    private static final ServerVersion VERSION = ServerVersion.ofMajor(18);

    @Test
    void leavesOutTheNamesThatHibernateMadeUp() {
        EntityModel model = read(Shapes.sourceOf(Associations.class));

        assertThat(table(model, "author").foreignKeys())
                .extracting(ForeignKey::name)
                .isNotEmpty()
                .containsOnlyNulls();
        assertThat(table(model, "author_prize").foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactly(null, "fk_a");
    }

    @Test
    void foldsTheNamesThatTheAuthorGave() {
        Table indexed = table(read(Shapes.sourceOf(UniquesAndIndexes.class)), "indexed");

        assertThat(indexed.uniques()).extracting(UniqueConstraint::name).contains("uq_named");
        assertThat(indexed.indexes()).extracting(Index::name).contains(null, "idx_partial");
    }

    @Test
    void appliesTheNarrowestOfSeveralBoundsAndLowerBoundsFirst() {
        Table suitcase = table(read(Shapes.sourceOf(Bounds.class)), "suitcase");

        assertThat(suitcase.columns())
                .extracting(Column::name, column -> column.type().toString())
                .contains(tuple("label", "varchar(20)"), tuple("tag", "varchar(20)"), tuple("code", "varchar(10)"))
                .contains(tuple("weight", "numeric(6,1)"), tuple("value", "numeric(6,1)"));
        assertThat(suitcase.checks())
                .extracting(CheckConstraint::expression)
                .containsExactly(
                        "(height>=18) and (height<=120)",
                        "(width>=10) and (width<=150) and (width>=17) and (width>=18) and (width<=120)");
    }

    @Test
    void storesGeneratedColumnsOnServersThatKnowNoOther() {
        QualifiedName extra = QualifiedName.of("extra");
        EntitySource source = Shapes.sourceOf(Extras.class);

        assertThat(EntityReader.read(source, ServerVersion.ofMajor(17))
                        .schema()
                        .table(extra)
                        .orElseThrow()
                        .column("area"))
                .map(Column::generated)
                .hasValue(new Generated("width * height", true));
        assertThat(EntityReader.read(source, VERSION)
                        .schema()
                        .table(extra)
                        .orElseThrow()
                        .column("area"))
                .map(Column::generated)
                .hasValue(new Generated("width * height", false));
    }

    @Test
    void createsTheGeneratorsOfAllAttributes() {
        assertThat(read(Shapes.sourceOf(List.of(Tenants.class, SoftDeletes.class, NaturalIds.class)))
                        .notes())
                .noneSatisfy(note -> assertThat(note).contains("cannot create the generator"));
    }

    @Test
    void bringsTheRowsThatHibernateWouldInsert() {
        assertThat(read(Shapes.sourceOf(Generators.class)).auxiliary())
                .filteredOn(object -> object.kind() == AuxiliaryObject.Kind.ROWS)
                .anySatisfy(rows -> {
                    assertThat(rows.table()).isEqualTo(QualifiedName.of("hibernate_sequences"));
                    assertThat(rows.create()).contains("insert into hibernate_sequences");
                });
    }

    @Test
    void notesWordsThatHibernateWouldHaveToQuote() {
        assertThat(read(EntitySource.ofClasses(Surprises.Order.class)).notes())
                .anySatisfy(note -> assertThat(note).startsWith("The table name order is a reserved word"))
                .anySatisfy(note -> assertThat(note).startsWith("The column name order.user is a reserved word"));
    }

    @Test
    void doesNotNoteReservedWordsThatAreQuoted() {
        EntitySource source = EntitySource.ofClasses(Surprises.Order.class)
                .withSettings(Map.of("hibernate.auto_quote_keyword", "true"));

        assertThat(read(source).notes()).isEmpty();
    }

    @Test
    void readsAViewAndNoTableOfItsName() {
        EntityModel model = read(EntitySource.ofClasses(Surprises.Order.class, Surprises.Summary.class));

        assertThat(model.schema().table(QualifiedName.of("summary"))).isEmpty();
        assertThat(model.schema().views())
                .extracting(View::name, View::definition)
                .containsExactly(tuple(QualifiedName.of("summary"), "select id, 1 as n from \"order\""));
    }

    @Test
    void passesOverAQueryThatStandsForATable() {
        EntityModel model = read(EntitySource.ofClasses(Surprises.Queried.class));

        assertThat(model.schema().tables()).isEmpty();
        assertThat(model.entityCount()).isEqualTo(1);
    }

    @Test
    void makesAUniqueIndexOfAUniqueKeyWithACondition() {
        EntityModel model = read(EntitySource.ofClasses(Surprises.Partial.class));
        Table partial = table(model, "partial");

        assertThat(partial.uniques()).isEmpty();
        assertThat(partial.indexes()).singleElement().satisfies(index -> {
            assertThat(index.unique()).isTrue();
            assertThat(index.predicate()).isEqualTo("deleted = false");
        });
        assertThat(model.notes()).anySatisfy(note -> assertThat(note).contains("Retort creates a unique index"));
    }

    @Test
    void qualifiesWhatHasNoSchemaWithTheDefaultSchemaOfTheSettings() {
        EntitySource source = Shapes.sourceOf(Joined.class).withSettings(Map.of("hibernate.default_schema", "Sales"));

        assertThat(read(source).schema().tables())
                .extracting(table -> table.name().schema())
                .containsOnly("sales");
    }

    @Test
    void ignoresSettingsThatWouldConnectOrCreate() {
        EntitySource source = Shapes.sourceOf(Joined.class)
                .withSettings(Map.of(
                        "jakarta.persistence.jdbc.url", "jdbc:postgresql://nowhere.invalid/db",
                        "hibernate.hbm2ddl.auto", "create",
                        "hibernate.connection.provider_class", "no.such.Provider",
                        "hibernate.cache.region.factory_class", "no.such.Factory"));

        assertThat(read(source)).isEqualTo(read(Shapes.sourceOf(Joined.class)));
    }

    @Test
    void passesOtherSettingsToHibernate() {
        EntitySource source = Shapes.sourceOf(Associations.class)
                .withSettings(Map.of("hibernate.hbm2ddl.default_constraint_mode", "NO_CONSTRAINT"));

        assertThat(table(read(source), "associations$book").foreignKeys()).isEmpty();
    }

    @Test
    void namesJoinTablesAsSpringBootDoes() {
        Table table = table(read(Shapes.sourceOf(Associations.class).withNaming("spring")), "author_favourites");

        assertThat(table.columns()).extracting(Column::name).containsExactly("fans_id", "favourites_id");
    }

    @Test
    void readsAPersistenceUnitWithItsSettings() {
        EntitySource source = new EntitySource(List.of(), List.of(), List.of(), List.of(), "surprises", null, Map.of());

        assertThat(read(source).schema().tables())
                .extracting(table -> table.name().schema())
                .containsExactly("unit");
    }

    @Test
    void readsTheSameSchemaEachTime() {
        assertThat(read(Lingo.SOURCE)).isEqualTo(read(Lingo.SOURCE));
    }

    private static EntityModel read(EntitySource source) {
        return EntityReader.read(source, VERSION);
    }

    private static Table table(EntityModel model, String name) {
        return model.schema().table(QualifiedName.of(name)).orElseThrow();
    }
}
