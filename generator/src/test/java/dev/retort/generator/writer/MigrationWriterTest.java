package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;
import dev.retort.generator.note.Note.Level;
import dev.retort.generator.note.RecurringNote;
import dev.retort.generator.note.RecurringNote.Topic;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.migration.Revision;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationWriterTest {

    private static final HazardName HAZARD = HazardName.BLOCKS_ALL;

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Operation NICK = new DropColumn(USERS, "nick", null);
    private static final Operation AGE = new DropColumn(USERS, "age", null);

    @Test
    void saysAllOfARevisionInItsAnnotation() {
        RevisionInfo merge = new RevisionInfo(
                "c0ffee",
                List.of("aa", "bb"),
                "Merge \"two\" heads",
                "2026-11-20T11:30:59.999Z",
                List.of("billing"),
                List.of("dd"));
        String source = MigrationWriter.write(new MigrationDraft(merge, "a.b", "M1", Body.EMPTY, Body.EMPTY));

        Revision revision = CompiledMigration.of("a.b.M1", source).type().getAnnotation(Revision.class);
        assertThat(revision.id()).isEqualTo("c0ffee");
        assertThat(revision.revises()).containsExactly("aa", "bb");
        assertThat(revision.message()).isEqualTo("Merge \"two\" heads");
        assertThat(revision.created()).isEqualTo("2026-11-20T11:30:59Z");
        assertThat(revision.labels()).containsExactly("billing");
        assertThat(revision.dependsOn()).containsExactly("dd");
        assertThat(source).contains("Revises aa and bb. Review notes: none.");
    }

    @Test
    void saysWhichHibernateReadTheEntities() {
        assertThat(readWith("7.4.15.Final", List.of(NICK))).contains(" Entities read with Hibernate 7.4.15.\n");
        assertThat(readWith("", List.of(NICK))).doesNotContain("Entities");
        assertThat(readWith("7.4.15.Final", List.of())).doesNotContain("Entities");
    }

    @Test
    void leavesOutOfTheAnnotationWhatIsNotGiven() {
        assertThat(write("", List.of()))
                .doesNotContain("revises =", "message =", "labels =", "dependsOn =")
                .contains("Revision c0ffee.", "The first revision.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Evil {} /*",
                "@deprecated",
                "\\u002a/ class Evil {} /\\u002a",
                "C:\\users\\\\u",
                "<b>a & b</b> {@code",
                "one\ntwo\r\n\u2028three\u202e",
                "$L $T",
                "Größe 名前?"
            })
    void takesAnyMessage(String message) {
        Revision revision = compile(write(message, List.of())).type().getAnnotation(Revision.class);

        assertThat(revision.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u000a evil();", "*/ evil();", "one\n\nevil();\rtwo\u0085three", "$L $W", "C:\\users"})
    void takesAnyNote(String text) {
        String source = write("Drop", List.of(NICK), new Note(0, Level.NOTE, HAZARD, text));

        assertThat(compile(source).upgrade()).containsExactly(NICK);
    }

    @Test
    void putsNotesRightAboveTheirOperation() {
        String source = write(
                "Drop",
                List.of(AGE, NICK),
                new Note(1, Level.DANGER, HAZARD, "Data loss: nick."),
                new Note(1, Level.NOTE, HAZARD, "Lock: users."));

        assertThat(source)
                .contains(
                        """
                                op.dropColumn("users", "age");

                                // Data loss: nick.
                                // Lock: users.
                                op.dropColumn("users", "nick");
                        """)
                .contains("Review notes: 1 danger and 1 note.");
    }

    @Test
    void saysTheSameNoteOnNeighboursOnce() {
        String source = write(
                "Drop",
                List.of(AGE, NICK, new DropTable(USERS, null)),
                new Note(0, Level.NOTE, HAZARD, "Lock: users."),
                new Note(1, Level.NOTE, HAZARD, "Lock: users."),
                new Note(2, Level.NOTE, HAZARD, "Lock: users."));

        assertThat(source)
                .contains(
                        """
                                // Lock: users.
                                op.dropColumn("users", "age");
                                op.dropColumn("users", "nick");

                                // Lock: users.
                                op.dropTable("users");
                        """)
                .contains("Review notes: 2 notes.");
    }

    @Test
    void saysARecurringNoteOnceAtTheHeadOfTheMethod() {
        String source = write(
                "Drop",
                List.of(AGE, NICK, new DropTable(USERS, null)),
                blocking(0, "users"),
                new Note(1, Level.DANGER, HAZARD, "Data loss: nick."),
                blocking(1, "users"),
                blocking(2, "orders"));

        assertThat(source)
                .contains(
                        """
                            public void upgrade(Operations op) {
                                // Lock: PostgreSQL blocks reads and writes of users and orders until the migration commits (ACCESS EXCLUSIVE).
                                // Statements without a note of their own are fast.

                                op.dropColumn("users", "age");

                                // Data loss: nick.
                                op.dropColumn("users", "nick");

                                op.dropTable("users");
                        """)
                .contains("Review notes: 1 danger and 1 note.");
    }

    @Test
    void keepsARecurringNoteAtTheOnlyOperation() {
        assertThat(write("Drop", List.of(NICK), blocking(0, "users")))
                .contains(
                        """
                                // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
                                // statement itself is fast.
                                op.dropColumn("users", "nick");
                        """)
                .contains("Review notes: 1 note.");
    }

    @Test
    void countsTheObjectsOfARecurringNoteThatAreTooManyToName() {
        List<Operation> drops = IntStream.range(0, 12)
                .<Operation>mapToObj(i -> new DropTable(QualifiedName.of("t" + i), null))
                .toList();
        Note[] notes =
                IntStream.range(0, 12).mapToObj(i -> blocking(i, "t" + i)).toArray(Note[]::new);

        assertThat(write("Drop", drops, notes)).contains("of t0, t1, t2, t3, t4, t5, t6, t7 and 4 more until");
    }

    private static Note blocking(int operation, String table) {
        RecurringNote note = new RecurringNote(Topic.BLOCKS_ALL, List.of(table));
        return new Note(operation, Level.NOTE, HazardName.BLOCKS_ALL, List.of(), note.text(), note);
    }

    @Test
    void wrapsNotesAndBreaksLongStringsBetweenWords() {
        String sql = "update users set name = upper(name) where name <> upper(name) ".repeat(5) + "x".repeat(200);
        Operation operation = new Execute(sql, false);
        String source = write("Long", List.of(operation), new Note(0, Level.NOTE, HAZARD, "some words ".repeat(30)));

        assertThat(source.lines()).allMatch(line -> line.length() <= 120);
        assertThat(compile(source).upgrade()).containsExactly(operation);
    }

    @Test
    void refusesANoteThatBelongsToNoOperation() {
        assertThatThrownBy(() -> write("Drop", List.of(NICK), new Note(1, Level.NOTE, HAZARD, "lost")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lost");
    }

    @Test
    void refusesNamesThatJavaDoesNotTake() {
        assertThatThrownBy(() -> draft("my-migrations", "M1")).hasMessageContaining("my-migrations");
        assertThatThrownBy(() -> draft("migrations", "1M")).hasMessageContaining("1M");
    }

    private static String write(String message, List<Operation> upgrade, Note... notes) {
        return MigrationWriter.write(new MigrationDraft(
                Drafts.revision("c0ffee", message), "", "M1", Drafts.body(upgrade, notes), Body.EMPTY));
    }

    private static String readWith(String hibernate, List<Operation> upgrade) {
        return MigrationWriter.write(new MigrationDraft(
                Drafts.revision("c0ffee", ""), "", "M1", Drafts.body(upgrade), Body.EMPTY, hibernate, List.of()));
    }

    private static MigrationDraft draft(String packageName, String className) {
        return new MigrationDraft(Drafts.revision("c0ffee", ""), packageName, className, Body.EMPTY, Body.EMPTY);
    }

    private static CompiledMigration compile(String source) {
        return CompiledMigration.of("M1", source);
    }
}
