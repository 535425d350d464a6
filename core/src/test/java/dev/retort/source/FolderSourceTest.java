package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {

    @TempDir
    Path folder;

    @Test
    void findsNothingWhereThereIsNoFolder() {
        assertThat(source(folder.resolve("missing")).load()).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyFolder() {
        assertThat(load()).isEmpty();
    }

    @Test
    void readsWhatAMigrationSaysAboutItself() throws IOException {
        Path file = write(
                "V1",
                """
                @Revision(id = "b2", revises = {"a1", "a2"}, message = "Join", created = "2026-11-20T11:30:00Z",
                        labels = "main", dependsOn = "c3")
                public final class V1 implements Migration {
                    public void upgrade(Operations op) { op.execute("select 1"); }
                    public void downgrade(Operations op) { op.dropTable("t"); }
                }
                """);

        LoadedMigration loaded = load().get(0);

        assertThat(loaded.revision())
                .isEqualTo(new RevisionInfo(
                        "b2", List.of("a1", "a2"), "Join", "2026-11-20T11:30:00Z", List.of("main"), List.of("c3")));
        assertThat(loaded.file()).isEqualTo(file);
        assertThat(Operations.record(loaded.migration()::upgrade)).containsExactly(new Execute("select 1", false));
        assertThat(Operations.record(loaded.migration()::downgrade))
                .containsExactly(new DropTable(QualifiedName.of("t"), null));
    }

    @Test
    void listsMigrationsInTheOrderOfTheirClasses() throws IOException {
        writeMigration("M2", "a");
        writeMigration("M1", "b");
        writeMigration("M3", "c");

        assertThat(load()).extracting(loaded -> loaded.revision().id()).containsExactly("b", "a", "c");
    }

    @Test
    void readsFoldersInTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("y2026/q4"));
        Path file = Files.writeString(folder.resolve("y2026/q4/M1.java"), "package y2026.q4;\n" + migration("M1", "a"));

        assertThat(load()).singleElement().extracting(LoadedMigration::file).isEqualTo(file);
    }

    @Test
    void readsAFolderThroughASymbolicLink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.writeString(real.resolve("M1.java"), migration("M1", "a"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(source(link).load())
                .singleElement()
                .extracting(LoadedMigration::file)
                .isEqualTo(link.resolve("M1.java"));
    }

    @Test
    void letsMigrationsUseHelpersBesideThem() throws IOException {
        write("Names", "final class Names { static String table(String name) { return \"app_\" + name; } }");
        write(
                "Base",
                """
                abstract class Base implements Migration {
                    public void downgrade(Operations op) { op.dropTable(Names.table("users")); }
                }
                """);
        write(
                "M1",
                """
                @Revision(id = "a")
                public class M1 extends Base {
                    public void upgrade(Operations op) { op.execute("x"); }
                }
                """);

        assertThat(load()).singleElement().satisfies(loaded -> assertThat(
                        Operations.record(loaded.migration()::downgrade))
                .containsExactly(new DropTable(QualifiedName.of("app_users"), null)));
    }

    @Test
    void leavesOtherSourcesAlone() throws IOException {
        write("Other", "public class Other { Runnable r = () -> {}; enum E { A } }");
        Files.writeString(folder.resolve("module-info.java"), "module x {}");
        Files.writeString(folder.resolve("package-info.java"), "/** Nothing. */\n");
        Files.writeString(folder.resolve(".#M1.java"), "what an editor left behind");
        Files.writeString(folder.resolve("notes.txt"), "x");

        assertThat(load()).isEmpty();
    }

    @Test
    void prefersTheSourceToAClassOfTheSameNameFromAnEarlierBuild() throws IOException {
        Path nested = Files.createDirectories(folder.resolve("dev/retort/source/sample"));
        Path file = Files.writeString(
                nested.resolve("FirstMigration.java"),
                "package dev.retort.source.sample;\n" + migration("FirstMigration", "changed"));

        assertThat(load()).singleElement().satisfies(loaded -> {
            assertThat(loaded.revision().id()).isEqualTo("changed");
            assertThat(loaded.file()).isEqualTo(file);
        });
    }

    @Test
    void saysWhereASourceIsWrong() throws IOException {
        Path file = write(
                "V1",
                """
                @Revision(id = "a")
                public final class V1 implements Migration {
                    public void upgrade(Operations op) { op.creatTable("t"); }
                    public void downgrade(Operations op) { int i = "x"; }
                }
                """);

        CompilationException thrown = catchThrowableOfType(CompilationException.class, this::load);

        assertThat(thrown.problems()).hasSize(2);
        assertThat(thrown.problems().get(0)).satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file.toString());
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("cannot find symbol").contains("creatTable");
            assertThat(problem.sourceLine()).isEqualTo("public void upgrade(Operations op) { op.creatTable(\"t\"); }");
        });
        assertThat(thrown).hasMessageContaining(file + ":4: ").hasMessageContaining(file + ":5: ");
    }

    @Test
    void saysThatAFileWasRenamed() throws IOException {
        write("M2", "@Revision(id = \"a\") public class M1 implements Migration { " + BODY + "}");

        assertThatThrownBy(this::load)
                .isInstanceOf(CompilationException.class)
                .hasMessageContaining(
                        "class M1 must be in a file of its name: rename the file to M1.java, or the class to M2");
    }

    @Test
    void namesBothFilesOfAClassThatIsThereTwice() throws IOException {
        Path kept = writeMigration("M1", "a");
        Path copy =
                Files.copy(kept, Files.createDirectory(folder.resolve("old")).resolve("M1.java"));

        assertThatThrownBy(this::load)
                .isInstanceOf(CompilationException.class)
                .hasMessageContaining(copy + ":")
                .hasMessageContaining("class M1 is also in " + kept + ": delete one of the two, or rename it");
    }

    @Test
    void saysWhereASourceIsNoJava() throws IOException {
        Path file = Files.writeString(folder.resolve("V1.java"), "\n\nthis is no Java\n");

        CompilationException thrown = catchThrowableOfType(CompilationException.class, this::load);

        assertThat(thrown.problems().get(0).file()).isEqualTo(file.toString());
        assertThat(thrown.problems().get(0).line()).isEqualTo(3);
        assertThat(thrown.problems().get(0).sourceLine()).isEqualTo("this is no Java");
    }

    @Test
    void compilesWhatUsesDeprecatedOrUncheckedCode() throws IOException {
        write(
                "M1",
                """
                @Revision(id = "a")
                public class M1 implements Migration {
                    @Deprecated void old() {}
                    public void upgrade(Operations op) { java.util.List list = new java.util.ArrayList(); list.add(1); }
                    public void downgrade(Operations op) { new M1().old(); }
                }
                """);

        assertThat(load()).hasSize(1);
    }

    @Test
    void namesBothFilesOfAnIdThatIsThereTwice() throws IOException {
        Path first = writeMigration("M1", "abc");
        Path second = writeMigration("M2", "abc");

        RepeatedRevisionException thrown = catchThrowableOfType(RepeatedRevisionException.class, this::load);

        assertThat(thrown.id()).isEqualTo("abc");
        assertThat(thrown.first()).isEqualTo(first.toString());
        assertThat(thrown.second()).isEqualTo(second.toString());
        assertThat(thrown).hasMessageContaining(first.toString()).hasMessageContaining(second.toString());
    }

    @Test
    void refusesAMigrationWithoutRevision() throws IOException {
        Path file = write("M1", "public class M1 implements Migration { " + BODY + "}");

        assertRefused(file, "without @Revision");
    }

    @Test
    void refusesARevisionThatIsNoMigration() throws IOException {
        assertRefused(write("M1", "@Revision(id = \"a\") public class M1 {}"), "does not implement Migration");
    }

    @Test
    void refusesAClassThatIsNotPublic() throws IOException {
        assertRefused(write("M1", "@Revision(id = \"a\") class M1 implements Migration { " + BODY + "}"), "not public");
    }

    @Test
    void refusesAPublicClassWithinOneThatIsNot() throws IOException {
        Path file = write(
                "Outer",
                "class Outer { @Revision(id = \"a\") public static class M1 implements Migration { " + BODY + "} }");

        assertRefused(file, "not public");
    }

    @Test
    void refusesAnAbstractRevision() throws IOException {
        assertRefused(
                write("M1", "@Revision(id = \"a\") public abstract class M1 implements Migration {}"), "is abstract");
    }

    @Test
    void refusesAConstructorWithArguments() throws IOException {
        assertRefused(
                write(
                        "M1",
                        "@Revision(id = \"a\") public class M1 implements Migration { public M1(int i) {} " + BODY
                                + "}"),
                "no public constructor without arguments");
    }

    @Test
    void refusesAConstructorThatFails() throws IOException {
        Path file = write(
                "M1",
                "@Revision(id = \"a\") public class M1 implements Migration { public M1() { throw new"
                        + " IllegalStateException(\"no\"); } " + BODY + "}");

        assertRefused(file, "cannot be instantiated: java.lang.IllegalStateException: no");
    }

    @Test
    void refusesAnIdThatCommandsCouldNotName() throws IOException {
        assertRefused(writeMigration("M1", "head"), "'head'");
    }

    @Test
    void saysThatAFileIsNoFolderOfReadableText() throws IOException {
        Files.write(folder.resolve("M1.java"), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(this::load)
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("M1.java")
                .hasMessageContaining("UTF-8");
    }

    private static final String BODY = "public void upgrade(Operations op) {} public void downgrade(Operations op) {} ";

    private void assertRefused(Path file, String reason) {
        InvalidMigrationException thrown = catchThrowableOfType(InvalidMigrationException.class, this::load);
        assertThat(thrown).hasMessageContaining(reason).hasMessageContaining(file.toString());
        assertThat(thrown.where()).isEqualTo(file.toString());
        assertThat(thrown.remedy()).isNotEmpty();
    }

    private List<LoadedMigration> load() {
        return source(folder).load();
    }

    private static FolderSource source(Path folder) {
        return new FolderSource(folder, null, Migration.class.getClassLoader());
    }

    private Path write(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), "import dev.retort.migration.*;\n" + source);
    }

    private Path writeMigration(String name, String id) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), migration(name, id));
    }

    private static String migration(String name, String id) {
        return "import dev.retort.migration.*;\n@Revision(id = \"" + id + "\") public class " + name
                + " implements Migration { " + BODY + "}";
    }
}
