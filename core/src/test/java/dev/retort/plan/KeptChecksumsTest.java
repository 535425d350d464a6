package dev.retort.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.migration.Migration;
import dev.retort.migration.RecordingCounter;
import dev.retort.source.FolderSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checksums beside cached classes: an applied migration is recorded once, as long as nothing has changed. */
class KeptChecksumsTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");
    private Path cache = Path.of("");
    private List<AppliedRevision> rows = List.of();

    @BeforeEach
    void writeTwoMigrations() throws IOException {
        folder = Files.createDirectory(temp.resolve("migrations"));
        cache = temp.resolve("classes");
        write("M1", "a", "op.execute(\"x\" + 1);");
        write("M2", "b", "op.dropTable(Names.table(\"t\"));");
        Files.writeString(
                folder.resolve("Names.java"),
                "final class Names { static String table(String name) { return \"app_\" + name; } }");
        rows = applied();
        RecordingCounter.recordings();
    }

    @Test
    void recordsAnAppliedMigrationOnce() {
        assertThat(changed()).isEmpty();
        assertThat(RecordingCounter.recordings()).isEqualTo(2);

        assertThat(changed()).isEmpty();
        assertThat(changed()).isEmpty();

        assertThat(RecordingCounter.recordings()).isZero();
    }

    @Test
    void findsAChangedMigrationAfterItsChecksumWasKept() throws IOException {
        changed();

        write("M1", "a", "op.execute(\"x\" + 2);");

        assertThat(changed()).containsExactly("a");
        assertThat(changed()).containsExactly("a");
    }

    @Test
    void findsThatAHelperOfAMigrationHasChanged() throws IOException {
        changed();

        Files.writeString(
                folder.resolve("Names.java"),
                "final class Names { static String table(String name) { return \"shop_\" + name; } }");

        assertThat(changed()).containsExactly("b");
    }

    @Test
    void recordsOnlyTheMigrationThatIsNotKept() throws IOException {
        changed();
        write("M3", "c", "op.execute(\"y\");");
        List<AppliedRevision> three = applied();
        RecordingCounter.recordings();

        rows = three.stream().filter(row -> !row.revision().equals("b")).toList();
        assertThat(changed()).isEmpty();
        assertThat(RecordingCounter.recordings()).isEqualTo(2);
        rows = three;
        assertThat(changed()).isEmpty();

        assertThat(RecordingCounter.recordings()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "op.execute(String.valueOf(Object.class.getResource(\"x\")));",
                "op.execute(System.getProperty(\"retort.test.sample\", \"1\"));",
                "op.execute(\"x\" + Math.random());",
                "op.execute(Outside.text());",
                "for (String each : java.util.Set.of(\"x\", \"y\")) op.execute(each);",
                "op.execute(op.argument(\"name\", \"x\"));",
                "java.util.function.Supplier<java.time.Instant> now = java.time.Instant::now; op.execute(\"\" + now.get());",
            })
    void recordsAMigrationAgainThatCouldRecordOtherOperations(String body) throws IOException {
        Files.writeString(
                folder.resolve("Outside.java"),
                "class Outside { static String text() { return System.getenv().getOrDefault(\"NOBODY\", \"x\"); } }");
        write("M1", "a", body);
        changed();
        RecordingCounter.recordings();

        changed();

        assertThat(RecordingCounter.recordings()).isEqualTo(1);
    }

    @Test
    void findsThatAFileWhichAMigrationReadsHasChanged() throws IOException {
        Path sql = Files.writeString(temp.resolve("rows.sql"), "insert into t values (1)");
        write(
                "M1",
                "a",
                "try { op.execute(java.nio.file.Files.readString(java.nio.file.Path.of(\"" + sql
                        + "\"))); } catch (java.io.IOException e) { throw new IllegalStateException(e); }");
        rows = applied();
        assertThat(changed()).isEmpty();

        Files.writeString(sql, "insert into t values (2)");

        assertThat(changed()).containsExactly("a");
    }

    @Test
    void recordsAgainWhereTheFileIsDamagedOrOfAnotherRetort() throws IOException {
        changed();
        Path file = kept();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 23) {
            recordsBothAgain(Arrays.copyOf(whole, length));
        }
        for (int place = 0; place < whole.length; place += 23) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 0x11;
            recordsBothAgain(flipped);
        }
    }

    private void recordsBothAgain(byte[] content) throws IOException {
        Files.write(kept(), content);
        RecordingCounter.recordings();
        assertThat(changed()).isEmpty();
        assertThat(RecordingCounter.recordings()).isEqualTo(2);
    }

    @Test
    void worksWithoutACache() {
        Migrations migrations = new Migrations(new FolderSource(folder, null, Migration.class.getClassLoader()).load());

        assertThat(Verification.changed(migrations, new AppliedRevisions(rows))).isEmpty();
        assertThat(Verification.changed(migrations, new AppliedRevisions(rows))).isEmpty();

        assertThat(RecordingCounter.recordings()).isEqualTo(4);
        assertThat(cache).doesNotExist();
    }

    @Test
    void worksWhereTheFileCannotBeWritten() throws IOException {
        load();
        Path file = Path.of(entry().toString().replace(".jar", ".checksums"));
        Files.createDirectories(file.resolve("in the way"));

        assertThat(changed()).isEmpty();
        assertThat(changed()).isEmpty();
    }

    private List<String> changed() {
        return Verification.changed(load(), new AppliedRevisions(rows)).stream()
                .map(changed -> changed.revision())
                .toList();
    }

    private Migrations load() {
        return new Migrations(new FolderSource(folder, cache, Migration.class.getClassLoader()).load());
    }

    /** The rows of a database that all migrations are applied to, without the use of a cache. */
    private List<AppliedRevision> applied() {
        Migrations migrations = new Migrations(new FolderSource(folder, null, Migration.class.getClassLoader()).load());
        return migrations.graph().all().stream()
                .map(revision -> AppliedRevision.applied(revision, migrations.checksum(revision)))
                .toList();
    }

    private Path kept() {
        return only(".checksums");
    }

    private Path entry() {
        return only(".jar");
    }

    private Path only(String suffix) {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String id, String body) throws IOException {
        Files.writeString(
                folder.resolve(name + ".java"),
                """
                import dev.retort.migration.*;
                @Revision(id = "%s") public class %s implements Migration {
                    public void upgrade(Operations op) { RecordingCounter.count(); %s }
                    public void downgrade(Operations op) { RecordingCounter.count(); }
                }
                """
                        .formatted(id, name, body));
    }
}
