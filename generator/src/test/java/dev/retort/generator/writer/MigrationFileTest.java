package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFileTest {

    private static final String NAME = "M20261120_1130_AddUsers.java";

    @TempDir
    Path folder;

    @Test
    void makesItsFolderAndLeavesNothingElse() throws IOException {
        Path nested = folder.resolve("db/migrations");

        MigrationFile.in(nested, "M20261120_1130_AddUsers", "aa").write("class Größe {}\n");

        assertThat(nested.resolve(NAME)).hasContent("class Größe {}\n");
        assertThat(names(nested)).containsExactly(NAME);
    }

    @Test
    void takesTheIdIntoTheNameWhereTheNameIsTaken() throws IOException {
        MigrationFile.in(folder, "M20261120_1130_AddUsers", "aa").write("first");
        MigrationFile.in(folder, "M20261120_1130_AddUsers", "bb").write("second");

        assertThat(names(folder)).containsExactly(NAME, "M20261120_1130_AddUsers_bb.java");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        MigrationFile file = new MigrationFile(folder, "M1");
        file.write("first");

        assertThatThrownBy(() -> file.write("second"))
                .isInstanceOfSatisfying(
                        MigrationFileException.class, e -> assertThat(e.path()).isEqualTo(file.path()))
                .hasMessageContaining(folder.resolve("M1.java").toString());
        assertThat(file.path()).hasContent("first");
        assertThat(names(folder)).containsExactly("M1.java");
    }

    @Test
    void deletesThePartThatAKilledRunLeft() throws IOException {
        Files.writeString(folder.resolve(".M0.java.1.part"), "half a file");

        new MigrationFile(folder, "M1").write("whole");

        assertThat(folder.resolve("M1.java")).hasContent("whole");
        assertThat(names(folder)).containsExactly("M1.java");
    }

    @Test
    void leavesThePartThatAnotherRunIsWriting() throws IOException {
        try (PartFile other = PartFile.beside(folder.resolve("M0.java"))) {
            new MigrationFile(folder, "M1").write("one");
            other.write("other");
            other.moveTo(folder.resolve("M0.java"));
        }

        assertThat(folder.resolve("M0.java")).hasContent("other");
        assertThat(names(folder)).containsExactly("M0.java", "M1.java");
    }

    @Test
    void saysWhichFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("migrations"), "");

        assertThatThrownBy(() -> new MigrationFile(file, "M1").write("text"))
                .isInstanceOf(MigrationFileException.class)
                .hasMessageStartingWith(
                        "the migrations folder " + file + " is a file, not a folder; set migrations.dir to ");
        assertThatThrownBy(() -> new MigrationFile(file.resolve("deeper"), "M1").write("text"))
                .isInstanceOf(MigrationFileException.class)
                .hasMessageContaining(file.resolve("deeper").toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
