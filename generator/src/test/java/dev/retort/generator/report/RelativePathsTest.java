package dev.retort.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RelativePathsTest {

    private static final Path FOLDER = Path.of("/projects/shop");

    private final RelativePaths paths = new RelativePaths(FOLDER.resolve("../shop"));

    @Test
    void showsAPathBelowTheWorkingDirectoryRelativeToIt() {
        assertThat(paths.shown(FOLDER.resolve("db/../db/M1.java"))).isEqualTo("db/M1.java");
    }

    @Test
    void showsOtherPathsInFull() {
        assertThat(paths.shown(FOLDER)).isEqualTo("/projects/shop");
        assertThat(paths.shown(Path.of("/projects/shop2/M1.java"))).isEqualTo("/projects/shop2/M1.java");
    }
}
