package dev.retort.generator.shadow;

import java.nio.file.Path;
import java.util.Map;

/**
 * The user's local Maven repository. Nothing is downloaded into it here.
 *
 * @param folder its folder
 */
public record LocalRepository(Path folder) {

    /** The repository that {@code MAVEN_REPO_LOCAL} names, or the one in the home folder. */
    public static LocalRepository of(Map<String, String> variables, Path home) {
        String repository = variables.getOrDefault("MAVEN_REPO_LOCAL", "");
        return new LocalRepository(repository.isBlank() ? home.resolve(".m2/repository") : Path.of(repository));
    }

    /** The place of an artifact's file, which may not exist. */
    public Path file(String groupId, String artifactId, String version, String extension) {
        return folder.resolve(groupId.replace('.', '/'))
                .resolve(artifactId)
                .resolve(version)
                .resolve(artifactId + "-" + version + "." + extension);
    }
}
