package dev.retort.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Finds modules of the build by their folders of classes where Maven itself asks for an installed artifact: a goal that
 * is named on the command line compiles nothing.
 */
final class CompiledModules implements WorkspaceReader {

    private final @Nullable WorkspaceReader build;
    private final List<MavenProject> projects;
    private final WorkspaceRepository repository;

    /**
     * A reader.
     *
     * @param build the reader of the build, which knows what this build has packaged
     * @param projects all modules, chosen for this build or not
     */
    CompiledModules(@Nullable WorkspaceReader build, List<MavenProject> projects) {
        this.build = build;
        this.projects = List.copyOf(projects);
        this.repository = build == null ? new WorkspaceRepository("retort") : build.getRepository();
    }

    @Override
    public WorkspaceRepository getRepository() {
        return repository;
    }

    @Override
    public @Nullable File findArtifact(Artifact artifact) {
        File built = build == null ? null : build.findArtifact(artifact);
        return built == null ? inFolder(artifact) : built;
    }

    private @Nullable File inFolder(Artifact artifact) {
        for (MavenProject project : projects) {
            if (project.getGroupId().equals(artifact.getGroupId())
                    && project.getArtifactId().equals(artifact.getArtifactId())
                    && project.getVersion().equals(artifact.getBaseVersion())) {
                File file = artifact.getExtension().equals("pom") ? project.getFile() : classes(project, artifact);
                return file != null && file.exists() ? file : null;
            }
        }
        return null;
    }

    private static @Nullable File classes(MavenProject project, Artifact artifact) {
        return artifact.getExtension().equals("jar") && artifact.getClassifier().isEmpty()
                ? new File(project.getBuild().getOutputDirectory())
                : null;
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        return build == null ? List.of() : build.findVersions(artifact);
    }
}
