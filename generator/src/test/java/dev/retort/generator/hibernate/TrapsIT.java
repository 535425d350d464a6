package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.generator.hibernate.shapes.Traps;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The behaviour on {@code docs/traps.md} that no other test covers. */
class TrapsIT {

    private static final ServerVersion VERSION = ServerVersion.ofMajor(18);

    @Test
    void t12CommentsMayHoldApostrophes(@Fresh TestDatabase database) throws Exception {
        CreateScriptIT.create(EntitySource.ofClasses(Traps.Apostrophe.class), database);

        assertThat(database.query("select obj_description('note'::regclass, 'pg_class')"))
                .containsExactly("The author's own");
        assertThat(database.query("select col_description('note'::regclass, attnum) from pg_attribute"
                        + " where attrelid = 'note'::regclass and attname = 'text'"))
                .containsExactly("What 'quotes' are, and \\ too");
    }

    @Test
    void t14NamesThatDifferByCaseAreTwoWhereTheyAreQuoted() throws Exception {
        List<Class<?>> classes = List.of(Traps.UpperGuest.class, Traps.LowerGuest.class);

        CreateScriptIT.compare(classes, EntitySource.ofClasses(classes.toArray(Class<?>[]::new)), Map.of());
    }

    @Test
    void t15NamesThatAreOneWhenPostgresHasCutThemAreRefused() {
        EntityModelException refusal = catchThrowableOfType(
                EntityModelException.class,
                () -> EntityReader.read(EntitySource.ofClasses(Traps.OldHall.class, Traps.OldHouse.class), VERSION));

        assertThat(refusal).hasMessageContaining("measurements_of_the_weather_station_on_the_roof_of_the_old_town");
    }

    @Test
    void t21TypesStayOutOfTheDefaultSchemaOfTheSettings() {
        EntitySource source = EntitySource.ofClasses(Traps.Typed.class, Traps.Spot.class)
                .withSettings(Map.of("hibernate.default_schema", "sales"));

        EntityModel model = EntityReader.read(source, VERSION);

        assertThat(model.schema().enums()).extracting(EnumType::name).containsExactly(QualifiedName.of("mood"));
        assertThat(model.schema().tables())
                .extracting(Table::name)
                .containsExactly(new QualifiedName("sales", "typed"));
    }

    @Test
    void t28QuotingAllNamesQuotesNoDefinitions() throws Exception {
        Map<String, String> settings = Map.of(
                "hibernate.globally_quoted_identifiers",
                "true",
                "hibernate.globally_quoted_identifiers_skip_column_definitions",
                "true");
        List<Class<?>> classes = List.of(Traps.Defined.class);

        CreateScriptIT.compare(
                classes, EntitySource.ofClasses(Traps.Defined.class).withSettings(settings), Map.copyOf(settings));
    }

    @Test
    void t33KeysOfAnIndexInAMappingFileMayHaveCommas() {
        EntitySource source = EntitySource.ofClasses(Traps.Listed.class)
                .withMappingFiles(List.of("dev/retort/generator/hibernate/indexes.orm.xml"));

        Index index = EntityReader.read(source, VERSION)
                .schema()
                .table(QualifiedName.of("listed"))
                .orElseThrow()
                .indexes()
                .get(0);

        assertThat(index.elements())
                .containsExactly(
                        IndexElement.expression("replace(replace(words, ',', ';'), ' ', ' ')"),
                        IndexElement.column("words"));
    }

    @Test
    void t30WordsThatOnlyTheDriverKnowsAreQuotedToo() throws Exception {
        Map<String, String> settings = Map.of("hibernate.auto_quote_keyword", "true");
        List<Class<?>> classes = List.of(Traps.Comment.class);

        CreateScriptIT.compare(
                classes, EntitySource.ofClasses(Traps.Comment.class).withSettings(settings), Map.copyOf(settings));
    }
}
