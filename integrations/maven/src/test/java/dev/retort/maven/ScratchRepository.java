package dev.retort.maven;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A local Maven repository that begins empty but for the artifacts of this build, as users get them. Libraries and other
 * plugins come from the repository of this build, so that no network is needed.
 */
final class ScratchRepository {

    private static final Path ROOT = Path.of("..", "..");

    private final Path folder;
    private final String version;

    private ScratchRepository(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** Installs the artifacts of this build. */
    static ScratchRepository in(Path folder) throws IOException {
        ScratchRepository repository = new ScratchRepository(folder, System.getProperty("retort.test.version"));
        repository.install("retort-core", ROOT.resolve("core"));
        repository.install("retort-generator", ROOT.resolve("generator"));
        repository.install("retort-maven-plugin", Path.of(""));
        Files.writeString(repository.settings(), settingsText(Path.of(System.getProperty("retort.test.repository"))));
        return repository;
    }

    /** Installs all artifacts that a release has; those of other modules are there after a build of everything. */
    static ScratchRepository ofAllArtifacts(Path folder) throws IOException {
        ScratchRepository repository = in(folder);
        repository.installCommandLine();
        repository.installBuilt("retort-spring-boot-starter", ROOT.resolve("integrations/spring-boot"));
        repository.installBuilt("retort-junit", ROOT.resolve("integrations/junit"));
        Path bom = ROOT.resolve("bom/target/consumer-pom.xml");
        assumeTrue(Files.exists(bom), "there is no BOM here");
        Files.copy(bom, repository.file("retort-bom", ".pom"));
        return repository;
    }

    /** Installs the command line, which a build of this module alone does not make. */
    void installCommandLine() throws IOException {
        installBuilt("retort-review", ROOT.resolve("review"));
        installBuilt("retort-cli", ROOT.resolve("cli"));
    }

    private void installBuilt(String artifact, Path module) throws IOException {
        assumeTrue(
                Files.exists(module.resolve("target/" + artifact + "-" + version + ".jar")),
                "there is no " + artifact + " here");
        install(artifact, module);
    }

    /** A file of an artifact, in a folder that exists. */
    Path file(String artifact, String ending) throws IOException {
        return Files.createDirectories(
                        folder.resolve("dev/retort").resolve(artifact).resolve(version))
                .resolve(artifact + "-" + version + ending);
    }

    String version() {
        return version;
    }

    /** The options with which Maven uses this repository alone. */
    List<String> options() {
        return List.of("-s", settings().toString(), "-Dmaven.repo.local=" + folder);
    }

    private Path settings() {
        return folder.resolveSibling("settings.xml");
    }

    private void install(String artifact, Path module) throws IOException {
        Path target = module.resolve("target");
        Files.copy(target.resolve(artifact + "-" + version + ".jar"), file(artifact, ".jar"));
        Files.copy(target.resolve("consumer-pom.xml"), file(artifact, ".pom"));
    }

    private static String settingsText(Path libraries) {
        return """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>build</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """
                .formatted(libraries.toUri());
    }
}
