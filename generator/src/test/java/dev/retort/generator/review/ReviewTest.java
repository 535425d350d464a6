package dev.retort.generator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note;
import dev.retort.generator.note.Note.Level;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.Meaning;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameView;
import dev.retort.operation.UsingExpression;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final QualifiedName UNITS = QualifiedName.of("units");
    private static final QualifiedName COURSES = QualifiedName.of("courses");
    private static final Column ID = column("id", "uuid").withNotNull(true);
    private static final ForeignKey TO_COURSES =
            ForeignKey.of("units_course_id_fkey", List.of("course_id"), COURSES, List.of("id"));

    @Test
    void namesTheLockOnBothTablesOfAForeignKey() {
        assertThat(texts(new AddConstraint(UNITS, TO_COURSES)))
                .containsExactly(
                        "Table scan: PostgreSQL checks all rows of units and blocks writes to units and courses"
                                + " until the migration commits (SHARE ROW EXCLUSIVE).");
    }

    @Test
    void saysNothingAboutATableThatTheSameListCreates() {
        assertThat(Review.of(List.of(
                        new CreateTable(Table.of(UNITS, List.of(ID))),
                        new CreateIndex(
                                UNITS, Index.of("units_course_id_idx", List.of(IndexElement.column("course_id")))))))
                .isEmpty();
    }

    @Test
    void namesTheExistingTableThatANewOnePointsTo() {
        List<Note> notes =
                Review.of(List.of(new CreateTable(Table.of(UNITS, List.of(ID))), new AddConstraint(UNITS, TO_COURSES)));

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.operation()).isEqualTo(1);
            assertThat(note.level()).isEqualTo(Level.NOTE);
            assertThat(note.text())
                    .isEqualTo("Lock: PostgreSQL blocks writes to courses until the migration commits (SHARE ROW"
                            + " EXCLUSIVE).");
        });
    }

    @Test
    void namesTheHazardAndTheLockOfEachRelation() {
        assertThat(Review.of(List.of(new AddConstraint(UNITS, TO_COURSES))))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.hazard()).isEqualTo(HazardName.SCANS_TABLE);
                    assertThat(note.hazard().id()).isEqualTo("scans-table");
                    assertThat(note.hazard().growsWithRows()).isTrue();
                    assertThat(note.relations())
                            .containsExactly(
                                    new AffectedRelation(UNITS, LockMode.SHARE_ROW_EXCLUSIVE),
                                    new AffectedRelation(COURSES, LockMode.SHARE_ROW_EXCLUSIVE));
                });
    }

    @Test
    void callsADroppedTableAndColumnDataLoss() {
        assertThat(levels(new DropTable(UNITS, null))).contains(Level.DANGER);
        assertThat(levels(new DropColumn(UNITS, "id", ID))).contains(Level.DANGER);
    }

    @Test
    void saysThatARenamedViewBreaksARunningApplication() {
        assertThat(texts(new RenameView(UNITS, COURSES, true)))
                .containsExactly("Breaks a running application: queries and function bodies that use materialized view"
                        + " units fail after the commit.");
    }

    @Test
    void knowsThatAGeneratedColumnLosesNothing() {
        Column computed = column("total", "integer").withGenerated(new Generated("a + b", true));

        assertThat(levels(new DropColumn(UNITS, "total", computed))).containsExactly(Level.NOTE);
    }

    @Test
    void saysThatARequiredColumnWithoutDefaultFailsOnRows() {
        assertThat(texts(new AddColumn(UNITS, ID))).anyMatch(text -> text.startsWith("Fails if units has rows"));
        assertThat(texts(new AddColumn(UNITS, ID.withDefault("gen_random_uuid()"))))
                .noneMatch(text -> text.startsWith("Fails"));
    }

    @Test
    void tellsAVolatileDefaultFromOneThatIsTheSameForAllRows() {
        Column at = column("at", "timestamptz");

        assertThat(levels(new AddColumn(UNITS, at.withDefault("now()")))).containsExactly(Level.NOTE);
        assertThat(levels(new AddColumn(UNITS, at.withDefault("clock_timestamp()"))))
                .containsExactly(Level.WARNING);
        assertThat(levels(new AddColumn(UNITS, column("s", "varchar(9)").withDefault("'f(x)'::character varying(9)"))))
                .containsExactly(Level.NOTE);
        assertThat(levels(new AddColumn(
                        UNITS,
                        column("n", "bigint")
                                .withNotNull(true)
                                .withIdentity(Identity.byDefault(DataType.parse("bigint"))))))
                .containsExactly(Level.WARNING);
    }

    @Test
    void saysHowASequenceOfSingleNumbersBeginsToGiveSeveral() {
        Sequence single = sequence(1);
        Sequence several = sequence(50);

        assertThat(texts(new AlterSequence(single, several)))
                .singleElement(STRING)
                .endsWith(
                        """
                op.execute("select setval('units_seq', last_value + 1) from units_seq").\
                """);
        assertThat(levels(new AlterSequence(several, single))).isEmpty();
    }

    private static Sequence sequence(long increment) {
        return new Sequence(
                QualifiedName.of("units_seq"),
                SequenceOptions.ascending(DataType.parse("bigint"), 1, increment),
                null,
                null);
    }

    @Test
    void saysThatAnOidIsTakenForALargeObject() {
        AlterColumn read =
                alter("oid", "text", new UsingExpression("convert_from(lo_get(c), 'UTF8')", Meaning.FROM_LARGE_OBJECT));

        assertThat(texts(read)).anyMatch(text -> text.startsWith("Large objects: the values of units.c"));
        assertThat(texts(read.inverse())).noneMatch(text -> text.contains("large object"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            vector(3)            | vector(4)
            vector(4)            | vector(3)
            geometry(Point,4326) | geometry(Point,3857)
            geometry(Point,4326) | geometry(Polygon,4326)
            hll(13)              | hll(14)
            """)
    void callsTheModifierOfATypeThatItDoesNotKnowNeitherBriefNorSafe(String before, String after) {
        assertThat(texts(alter(before, after)))
                .anyMatch(note -> note.startsWith("Data loss or failure is possible: Retort does not know"))
                .anyMatch(note -> note.startsWith("Table rewrite"));
    }

    @Test
    void saysThatBitsNeedAnExpressionForAnotherLength() {
        assertThat(texts(alter("bit(3)", "bit(4)", null)))
                .anyMatch(note -> note.contains("has another number of bits than bit(4)")
                        && note.contains("using(\"c::bit(4)\")"));
        assertThat(texts(alter("bit(3)", "bit(4)", UsingExpression.of("c::bit(4)"))))
                .noneMatch(note -> note.contains("number of bits"));
    }

    @Test
    void findsTheValuesThatDifferInCase() {
        assertThat(texts(alter("varchar(50)", "ext.citext", null)))
                .anyMatch(note -> note.contains("ignore case after the migration")
                        && note.contains("select lower(c::text) from "));
        assertThat(texts(alter("citext", "text", null))).noneMatch(note -> note.contains("ignore case"));
    }

    @Test
    void namesTheFunctionsThatChangeASpatialReference() {
        assertThat(texts(alter("geometry(Point,4326)", "geometry(Point,3857)", null)))
                .anyMatch(note -> note.contains("rejects values of SRID 4326")
                        && note.contains("using(\"st_transform(c, 3857)\")")
                        && note.contains("using(\"st_setsrid(c, 3857)\")"));
        assertThat(texts(alter("geometry(Point,4326)", "geometry(Polygon,4326)", null)))
                .noneMatch(note -> note.contains("SRID"));
    }

    @Test
    void saysThatBytesBecomeTextOrTheirDigits() {
        AlterColumn text = alter("bytea", "text", new UsingExpression("convert_from(c, 'UTF8')", Meaning.UTF8_TEXT));

        assertThat(texts(text)).anyMatch(note -> note.contains("reads the bytes of units.c as text in UTF-8"));
        assertThat(texts(alter("text", "bytea", new UsingExpression("convert_to(c, 'UTF8')", Meaning.UTF8_TEXT))))
                .anyMatch(note -> note.contains("stores the text of units.c as bytes in UTF-8"));
        assertThat(texts(alter("bytea[]", "text[]", null)))
                .anyMatch(note -> note.contains("hexadecimal digits, such as \\x00ff"));
    }

    @Test
    void saysNothingOfValuesWhereAnExpressionKeepsThem() {
        assertThat(texts(alter("boolean", "integer", UsingExpression.of("c::integer"))))
                .noneMatch(text -> text.startsWith("Data loss") || text.startsWith("Fails"));
    }

    @Test
    void saysThatAPersonsOwnExpressionMayFail() {
        assertThat(texts(alter("varchar(20)", "text", UsingExpression.of("upper(c)"))))
                .contains("Fails if a value of units.c cannot be converted to text. Check the using expression.");
    }

    @Test
    void saysThatAnArrayKeepsOneElement() {
        assertThat(texts(alter("text[]", "integer", new UsingExpression("c[1]::integer", Meaning.FIRST_ELEMENT))))
                .contains("Data loss: units.c keeps only the first element of each array.");
    }

    @Test
    void saysThatATypeIsNotKnown() {
        assertThat(texts(alter("hstore", "text")))
                .contains(
                        "Data loss or failure is possible: Retort does not know how PostgreSQL converts hstore to text.");
    }

    @Test
    void callsTimestampToTimestamptzAChangeOfMeaning() {
        assertThat(texts(alter("timestamp(6)", "timestamptz(6)")))
                .anyMatch(text -> text.startsWith("Change of meaning"));
        assertThat(texts(alter("timestamp(6)", "timestamptz(6)")))
                .contains("Lock: PostgreSQL blocks reads and writes of units until the migration commits (ACCESS"
                        + " EXCLUSIVE). The statement itself is fast.");
    }

    @Test
    void tellsAWiderTypeFromANarrowerOne() {
        assertThat(levels(alter("varchar(50)", "varchar(255)"))).doesNotContain(Level.WARNING, Level.DANGER);
        assertThat(levels(alter("varchar(255)", "varchar(50)"))).contains(Level.DANGER, Level.WARNING);
        assertThat(levels(alter("varchar(255)", "text"))).doesNotContain(Level.WARNING, Level.DANGER);
        assertThat(levels(alter("text", "varchar(255)"))).contains(Level.DANGER, Level.WARNING);
        assertThat(levels(alter("numeric(10,2)", "numeric(12,2)"))).doesNotContain(Level.WARNING, Level.DANGER);
        assertThat(levels(alter("numeric(10,2)", "numeric(12,3)")))
                .contains(Level.WARNING)
                .doesNotContain(Level.DANGER);
        assertThat(levels(alter("numeric(10,2)", "numeric(10,3)"))).contains(Level.DANGER, Level.WARNING);
        assertThat(levels(alter("integer", "varchar(255)")))
                .contains(Level.WARNING)
                .doesNotContain(Level.DANGER);
        assertThat(levels(alter("integer", "varchar(10)"))).contains(Level.DANGER);
        assertThat(levels(alter("integer", "bigint"))).contains(Level.WARNING).doesNotContain(Level.DANGER);
        assertThat(levels(alter("bigint", "integer"))).contains(Level.DANGER);
        assertThat(levels(alter("varchar(50)[]", "varchar(60)[]"))).contains(Level.WARNING);
    }

    @Test
    void saysThatAnEnumValueIsCommittedFirst() {
        assertThat(texts(new AddEnumValue(QualifiedName.of("status"), "NEW", null, null)))
                .singleElement()
                .asString()
                .isEqualTo("Separate transaction: PostgreSQL commits the new enum value NEW before the rest of the"
                        + " migration. It stays if the rest fails.");
    }

    private static Column column(String name, String type) {
        return Column.of(name, DataType.parse(type));
    }

    private static AlterColumn alter(String before, String after) {
        return alter(before, after, null);
    }

    private static AlterColumn alter(String before, String after, @Nullable UsingExpression using) {
        return new AlterColumn(
                UNITS, column("c", before), column("c", after), new ExistingValues(using, null), ExistingValues.CAST);
    }

    @Test
    void saysThatAnHeirOwnsItsColumnsAfterTheDowngrade() {
        assertThat(texts(new Execute("ALTER TABLE trees NO INHERIT plants", true, "ALTER TABLE trees INHERIT plants")))
                .containsExactly("The downgrade attaches the table to its parent again, but its columns stay local:"
                        + " dropping a column of the parent no longer drops it here.");
    }

    private static List<String> texts(Operation operation) {
        return Review.of(List.of(operation)).stream().map(Note::text).toList();
    }

    private static List<Level> levels(Operation operation) {
        return Review.of(List.of(operation)).stream().map(Note::level).toList();
    }
}
