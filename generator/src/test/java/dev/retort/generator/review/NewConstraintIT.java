package dev.retort.generator.review;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.mapping.ListPosition;
import dev.retort.generator.note.Note;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Constraints that fail on existing rows, and the statement of their note, after which they do not. */
class NewConstraintIT {

    private static final Pattern CALL = Pattern.compile("op\\.execute\\(\"(.*)\"\\)");

    private final TestDatabase database;

    NewConstraintIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void fillsTheTableThatAForeignKeyReferences() throws SQLException {
        expectToFailWithoutStatement(
                "create table tasks (\"state Id\" int not null); insert into tasks values (3), (4), (3)",
                "",
                op -> {
                    op.createTable("states", column("id", "integer").notNull(), primaryKey("id"));
                    op.addForeignKey("tasks", foreignKey("state Id").references("states", "id"));
                },
                "Fails if a row of tasks has a value in state Id, because the new table states has no rows.");
        assertThat(database.query("select id from states order by id")).containsExactly("3", "4");
    }

    @Test
    void namesTheOtherValuesThatTheNewTableNeeds() {
        assertThat(notes(op -> {
                    op.createTable(
                            "states",
                            column("id", "integer").notNull(),
                            column("label", "text").notNull(),
                            column("kind", "text").notNull().defaultSql("'x'"),
                            primaryKey("id"));
                    op.addForeignKey("tasks", foreignKey("state").references("states", "id"));
                }))
                .anyMatch(note -> note.endsWith("with values for label."));
    }

    @Test
    void saysNothingOfANewColumnThatIsNull() {
        assertThat(notes(op -> {
                    op.createTable("states", column("id", "integer").notNull(), primaryKey("id"));
                    op.addColumn("tasks", column("state", "integer"));
                    op.addForeignKey("tasks", foreignKey("state").references("states", "id"));
                    op.addUnique("tasks", unique("state"));
                }))
                .noneMatch(note -> note.startsWith("Fails"));
    }

    @Test
    void fillsTheColumnThatACheckRequires() throws SQLException {
        expectToFailWithoutStatement(
                "create table pay (kind text not null); insert into pay values ('card'), ('cash')",
                "'unknown'",
                op -> {
                    op.addColumn("pay", column("number", "text"));
                    op.addCheck(
                            "pay", check("kind <> 'card' OR number IS NOT NULL").named("pay_number"));
                },
                "Fails if pay has rows for which the check requires number, because it is null in all rows.");
        assertThat(database.query("select kind from pay where number = 'unknown'"))
                .containsExactly("card");
    }

    @Test
    void numbersRowsThatAllGetOneText() throws SQLException {
        expectToFailWithoutStatement(
                "create table shelves (id int); insert into shelves values (1), (2)",
                "",
                op -> {
                    op.addColumn(
                            "shelves", column("code", "varchar(10)").notNull().defaultSql("'new'::character varying"));
                    op.addUnique("shelves", unique("code"));
                },
                "Fails if shelves has more than one row, because all rows get the same code.");
    }

    @Test
    void numbersRowsOfOneParent() throws SQLException {
        expectToFailWithoutStatement(
                "create table phones (owner int not null); insert into phones values (1), (1), (2)",
                "",
                op -> {
                    op.addColumn("phones", column("place", "integer").notNull(), backfill("0"));
                    op.addPrimaryKey("phones", primaryKey("owner", "place"));
                },
                "Fails if two rows of phones have the same owner, because all rows get the same place.");
        assertThat(database.query("select concat(owner, '.', place) from phones order by 1"))
                .containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void knowsDefaultsThatDifferInEachRow() {
        assertThat(notes(op -> {
                    op.addColumn("shelves", column("code", "uuid").notNull().defaultSql("gen_random_uuid()"));
                    op.addUnique("shelves", unique("code"));
                    op.addColumn("shelves", column("number", "bigint").identity());
                    op.addUnique("shelves", unique("number"));
                }))
                .noneMatch(note -> note.startsWith("Fails"));
    }

    @Test
    void numbersTheElementsOfAListThatGetsAnOrder() throws SQLException {
        database.execute("create table songs (album int); insert into songs values (1), (1), (2)");
        List<Operation> operations = Operations.record(op -> op.addColumn("songs", column("track", "integer")));
        Map<ColumnName, ListPosition> positions =
                Map.of(new ColumnName(QualifiedName.of("songs"), "track"), new ListPosition(List.of("album"), 0));

        List<String> notes = notes(operations, positions);
        run(operations);
        run(statement(notes), "");

        assertThat(notes).anyMatch(note -> note.contains("Hibernate reads no list whose position track is null"));
        assertThat(database.query("select concat(album, '.', track) from songs order by 1"))
                .containsExactly("1.0", "1.1", "2.0");
    }

    private void expectToFailWithoutStatement(String rows, String value, Consumer<Operations> upgrade, String note)
            throws SQLException {
        database.execute(rows);
        List<Operation> operations = Operations.record(upgrade);
        List<Operation> before = operations.subList(0, operations.size() - 1);
        List<Operation> constraint = operations.subList(operations.size() - 1, operations.size());
        List<String> notes = notes(operations, Map.of());

        assertThat(notes).anyMatch(text -> text.startsWith(note));
        run(before);
        assertThatThrownBy(() -> run(constraint)).isInstanceOf(SQLException.class);
        run(statement(notes), value);
        run(constraint);
    }

    private static List<String> notes(Consumer<Operations> upgrade) {
        return notes(Operations.record(upgrade), Map.of());
    }

    private static List<String> notes(List<Operation> operations, Map<ColumnName, ListPosition> positions) {
        return Review.of(
                        operations,
                        RowFacts.NONE,
                        List.of(),
                        Set.of(),
                        positions,
                        TypeConversions.knowing(type -> false),
                        Map.of(),
                        Schema.EMPTY)
                .stream()
                .map(Note::text)
                .toList();
    }

    private static String statement(List<String> notes) {
        return notes.stream()
                .map(CALL::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).replace("\\\"", "\""))
                .findFirst()
                .orElseThrow();
    }

    private void run(String statement, String value) throws SQLException {
        database.execute(statement.replace("…", value));
    }

    private void run(List<Operation> operations) throws SQLException {
        SqlWriter writer = new SqlWriter(ServerVersion.ofMajor(database.major()));
        List<String> statements = operations.stream()
                .flatMap(operation -> writer.write(operation).stream())
                .map(SqlStatement::sql)
                .toList();
        for (String statement : statements) {
            database.execute(statement);
        }
    }
}
