package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.generator.hibernate.shapes.Refused;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.EnumType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedEntitiesTest {

    @Test
    void namesTheClassPathEntryThatDoesNotExist() {
        EntityModelException refusal = refusal(EntitySource.ofPackages(List.of(Path.of("no/such/folder")), "a.b"));

        assertThat(refusal).hasMessageContaining("no/such/folder").hasMessageContaining("does not exist");
        assertThat(refusal.remedy()).contains("entities.classpath");
    }

    @Test
    void namesThePackageWithoutEntities() {
        EntityModelException refusal =
                refusal(EntitySource.ofPackages(Lingo.SOURCE.classpath(), "dev.retort.entities.nothing"));

        assertThat(refusal).hasMessageContaining("no class with @Entity in dev.retort.entities.nothing");
    }

    @Test
    void namesTheClassThatIsNotThere() {
        EntitySource source =
                new EntitySource(List.of(), List.of(), List.of("a.b.Missing"), List.of(), null, null, Map.of());

        assertThat(refusal(source)).hasMessageContaining("the class a.b.Missing cannot be loaded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extends lib.Base", "implements lib.Marked", "{ lib.Base base;", "{ List<lib.Base> all;"})
    void namesTheMappedClassThatNeedsAMissingClass(String use, @TempDir Path folder) throws IOException {
        Path library = source(folder, "lib/Base.java", "package lib; public class Base { public Long id; }");
        source(folder, "lib/Marked.java", "package lib; public interface Marked {}");
        source(
                folder,
                "shop/Item.java",
                "package shop; import jakarta.persistence.*; import java.util.List; @Entity public class Item " + use
                        + (use.startsWith("{") ? "" : " {") + " @Id Long key; }");
        Path classes = folder.resolve("classes");
        compile(classes, folder);
        Files.delete(classes.resolve("lib/Base.class"));
        Files.delete(classes.resolve("lib/Marked.class"));

        EntityModelException refusal = refusal(EntitySource.ofPackages(List.of(classes), "shop"));

        assertThat(library).exists();
        assertThat(refusal)
                .hasMessageContaining("shop.Item (" + classes)
                .hasMessageContaining("needs the class lib." + (use.contains("Marked") ? "Marked" : "Base"));
        assertThat(refusal.remedy()).contains("entities.classpath = maven");
    }

    private static Path source(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void compile(Path classes, Path folder) throws IOException {
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    @Test
    void namesOnlyTheFirstEntriesOfALongClassPath(@TempDir Path folder) {
        EntityModelException refusal = refusal(EntitySource.ofPackages(Collections.nCopies(200, folder), "shop"));

        assertThat(refusal.problem()).endsWith("and 197 more entries").hasSizeLessThan(1000);
    }

    @Test
    void refusesClassesOfWhichNoneIsAnEntity() {
        assertThat(refusal(EntitySource.ofClasses(String.class))).hasMessageContaining("java.lang.String");
    }

    @Test
    void refusesANamingThatDoesNotExist() {
        assertThat(refusal(Lingo.SOURCE.withNaming("snake"))).hasMessageContaining("unknown naming: snake");
    }

    @Test
    void refusesADialectOfAnotherDatabase() {
        EntitySource source = Lingo.SOURCE.withSettings(Map.of("hibernate.dialect", "org.hibernate.dialect.H2Dialect"));

        assertThat(refusal(source)).hasMessageContaining("H2Dialect").hasMessageContaining("is not for PostgreSQL");
    }

    @Test
    void namesTheColumnWhoseTypeMayBeTakenForPostgresOwn() {
        EntityModelException refusal = refusal(EntitySource.ofClasses(Refused.QuotedWord.class));

        assertThat(refusal).hasMessageContaining("quotedword.size").hasMessageContaining("\"integer\"");
        assertThat(refusal.remedy()).contains("schema");
    }

    @Test
    void namesTheTwoChecksOfOneName() {
        assertThat(refusal(EntitySource.ofClasses(Refused.TwoChecks.class)))
                .hasMessageContaining("twochecks have the name of_range")
                .hasMessageContaining("low > 0")
                .hasMessageContaining("high > 0");
    }

    @Test
    void namesTheClassWithoutAnId() {
        assertThat(refusal(EntitySource.ofClasses(Refused.NoId.class)))
                .hasMessageContaining("Refused$NoId")
                .hasMessageContaining("no identifier");
    }

    @Test
    void namesTheModuleOfHibernateThatHasTheType() {
        EntityModelException refusal = refusal(EntitySource.ofClasses(Refused.Embedding.class));

        assertThat(refusal).hasMessageContaining("VECTOR_FLOAT16");
        assertThat(refusal.remedy()).contains("add hibernate-vector to entities.classpath");
    }

    @Test
    void namesTheVectorWithoutDimensions() {
        EntityModelException refusal = refusal(EntitySource.ofClasses(Refused.LengthOfNothing.class));

        assertThat(refusal).hasMessageContaining("values needs a length, which Hibernate leaves open: vector($l)");
        assertThat(refusal.remedy()).contains("@Array(length = …)");
    }

    @Test
    void namesTheAttributeThatPointsToAnUnmappedClass() {
        assertThat(refusal(EntitySource.ofClasses(Refused.PointsNowhere.class)))
                .hasMessageContaining("Refused$PointsNowhere.nobody");
    }

    @Test
    void namesTheAttributeOfATypeThatCannotBeMapped() {
        assertThat(refusal(EntitySource.ofClasses(Refused.OddType.class)))
                .hasMessageContaining("Refused$OddType.thread");
    }

    @Test
    void namesTheColumnWhoseTypeHibernateCannotTell() {
        assertThat(refusal(EntitySource.ofClasses(Refused.ConvertedToArray.class)))
                .hasMessageContaining("Hibernate rejects the entities")
                .hasMessageContaining("column 'text' of table");
    }

    @Test
    void namesTheAttributesThatShareAColumn() {
        EntityModelException refusal = refusal(EntitySource.ofClasses(Refused.SharedColumn.class));

        assertThat(refusal).hasMessageContaining("Refused$SharedColumn").hasMessageContaining("'name'");
        assertThat(refusal).hasMessageContaining("first").hasMessageContaining("second");
    }

    @Test
    void namesTheColumnThatAnIndexMisspells() {
        EntityModelException refusal = refusal(EntitySource.ofClasses(Refused.MisspeltIndex.class));

        assertThat(refusal).hasMessageContaining("idx_misspelt").hasMessageContaining("nmae");
        assertThat(refusal.remedy()).contains("use one of its columns").contains("name");
    }

    @Test
    void namesTheClassAndTheIndexWhoseKeysCannotBeRead() {
        EntityModelException refusal = refusal(EntitySource.ofClasses(Refused.OpenIndex.class));

        assertThat(refusal)
                .hasMessageContaining(
                        "index idx_open of table refused$openindex (" + Refused.OpenIndex.class.getName() + ")")
                .hasMessageContaining("a parenthesis is not closed");
        assertThat(refusal.remedy()).contains("(expression)");
    }

    @Test
    void namesTheClassAndTheTableWhoseOptionsCannotBeRead() {
        assertThat(refusal(EntitySource.ofClasses(Refused.OpenOptions.class)))
                .hasMessageContaining("table refused$openoptions (" + Refused.OpenOptions.class.getName() + ")")
                .hasMessageContaining("a parenthesis is not closed");
    }

    @Test
    void namesTheSequenceWhoseOptionsCannotBeRead() {
        assertThat(refusal(EntitySource.ofClasses(Refused.OddSequence.class)))
                .hasMessageContaining("sequence odd_seq")
                .hasMessageContaining("many");
    }

    @Test
    void showsTheStatementOfAMappingFileThatCannotBeRead() {
        EntitySource source = Lingo.SOURCE.withMappingFiles(List.of("dev/retort/generator/hibernate/open.orm.xml"));

        assertThat(refusal(source)).hasMessageContaining("a quote is not closed: create function open_quote()");
    }

    @Test
    void namesTheColumnThatAUniqueConstraintMisspells() {
        assertThat(refusal(EntitySource.ofClasses(Refused.MisspeltUnique.class)))
                .hasMessageContaining("uq_misspelt")
                .hasMessageContaining("nmae");
    }

    @Test
    void namesTheSequenceOfWhichTwoGeneratorsDisagree() {
        assertThat(refusal(EntitySource.ofClasses(Refused.FirstCounter.class, Refused.SecondCounter.class)))
                .hasMessageContaining("shared_seq");
    }

    @Test
    void namesTheColumnThatTheReferencedEntityDoesNotHave() {
        assertThat(refusal(EntitySource.ofClasses(Refused.WrongTarget.class)))
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Refused$WrongTarget");
    }

    @Test
    void namesTheDefinitionThatIsNotSql() {
        assertThat(refusal(EntitySource.ofClasses(Refused.OpenParenthesis.class)))
                .hasMessageContaining("amount")
                .hasMessageContaining("numeric(10");
    }

    @Test
    void namesTheTableThatTwoMappingsCreate() {
        EntitySource source = EntitySource.ofClasses(Refused.LogicalOne.class, Refused.LogicalTwo.class)
                .withNaming("spring");

        assertThat(refusal(source)).hasMessageContaining("same_table");
    }

    @Test
    void namesTheTableWhoseNameIsCutToThatOfAnother() {
        EntityModelException refusal = refusal(EntitySource.ofClasses(Refused.LongOne.class, Refused.LongTwo.class));

        assertThat(refusal).hasMessageContaining("63 bytes").hasMessageContaining("in_the_spring_of_2");
        assertThat(refusal.remedy()).contains("shorter name");
    }

    @Test
    void namesTheEnumsThatBecomeOneType() {
        EntityModelException refusal =
                refusal(EntitySource.ofClasses(Refused.Weather.Day.class, Refused.Invoices.Invoice.class));

        assertThat(refusal)
                .hasMessageContaining("the PostgreSQL type kind")
                .hasMessageContaining("Invoices$Kind with the values [PAID, OPEN]")
                .hasMessageContaining("Weather$Kind with [SUN, RAIN]");
    }

    @Test
    void takesAnEnumOfThatNameThatIsText() {
        EntitySource source = EntitySource.ofClasses(Refused.Invoices.Invoice.class);

        assertThat(EntityReader.read(source, ServerVersion.ofMajor(18)).schema().enums())
                .extracting(EnumType::labels)
                .containsExactly(List.of("OPEN", "PAID"));
    }

    private static EntityModelException refusal(EntitySource source) {
        return catchThrowableOfType(
                EntityModelException.class, () -> EntityReader.read(source, ServerVersion.ofMajor(18)));
    }
}
