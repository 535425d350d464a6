package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Makes a release of a fresh clone twice, in two folders, up to the upload. */
@Tag("slow")
@EnabledIfSystemProperty(
        named = "retort.test.release",
        matches = "true",
        disabledReason = "it takes minutes: the profile release-test runs it")
class ReleaseIT {

    private static final String URL = "https://example.org/retort";
    private static final String VERSION = "9.8.7";
    private static final String COMMIT =
            "git -c user.name=test -c user.email=test commit -qam 'Release " + VERSION + "'";

    private static final List<String> JARS = List.of(
            "retort-core",
            "retort-generator",
            "retort-review",
            "retort-cli",
            "retort-spring-boot-starter",
            "retort-junit",
            "retort-maven-plugin");

    private final Path folder;

    ReleaseIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesTheSameBytesTwiceAndAllThatARepositoryDemands() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("another/folder/second");
        new Bash(folder).run("git clone -q '" + FreshClone.get() + "' first");
        Bash bash = new Bash(first);
        assertThat(bash.type("make release URL=" + URL)).contains("-SNAPSHOT is no version of a release");
        bash.run("make version VERSION=" + VERSION);
        assertThat(bash.type("make release URL=" + URL)).contains("changes that are not committed");
        bash.run(COMMIT);
        assertThat(bash.type("make release")).contains("names the address of the project");
        bash.run("make release URL=" + URL);
        new Bash(folder).run("git clone -q first another/folder/second");
        new Bash(second).run("make release URL=" + URL);

        Map<String, String> files = digests(first.resolve("target/staging"));
        assertThat(digests(second.resolve("target/staging"))).isEqualTo(files);
        assertThat(digests(second.resolve("target/distribution")))
                .isEqualTo(digests(first.resolve("target/distribution")))
                .hasSize(2);
        hasEachFile(files);
        hasPomsWithTheAddress(first.resolve("target/staging"));
    }

    private static void hasEachFile(Map<String, String> files) {
        Map<String, String> expected = new TreeMap<>();
        for (String jar : JARS) {
            Stream.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")
                    .forEach(ending -> withChecksums(expected, file(jar, ending)));
        }
        withChecksums(expected, file("retort-bom", ".pom"));
        withChecksums(expected, file("retort-bom", "-cyclonedx.json"));
        assertThat(files).containsOnlyKeys(expected.keySet());
    }

    private static void withChecksums(Map<String, String> files, String name) {
        Stream.of("", ".md5", ".sha1", ".sha256", ".sha512").forEach(ending -> files.put(name + ending, ""));
    }

    private static String file(String artifact, String ending) {
        return "dev/retort/" + artifact + "/" + VERSION + "/" + artifact + "-" + VERSION + ending;
    }

    private static void hasPomsWithTheAddress(Path staging) throws IOException {
        for (String artifact :
                Stream.concat(JARS.stream(), Stream.of("retort-bom")).toList()) {
            assertThat(staging.resolve(file(artifact, ".pom")))
                    .content()
                    .contains(
                            "<name>",
                            "<description>",
                            "<license>",
                            "<developer>",
                            "<url>" + URL + "</url>",
                            "<connection>scm:git:" + URL + "</connection>",
                            "<tag>v" + VERSION + "</tag>")
                    .doesNotContain("<parent>", "SNAPSHOT");
        }
    }

    private static Map<String, String> digests(Path folder) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
