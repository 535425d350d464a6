package dev.retort.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.graph.Dependency;

/**
 * The compiled classes of a module and everything that they are compiled and run with.
 *
 * @param entries the folders and jars, the module's own classes first
 */
record ProjectClasspath(List<Path> entries) {

    private static final Pattern SPRING_BOOT = Pattern.compile("spring-boot-\\d.*\\.jar");
    private static final Pattern SPRING_ORM = Pattern.compile("spring-orm-\\d.*\\.jar");

    ProjectClasspath {
        entries = List.copyOf(entries);
    }

    /**
     * The class path of a module.
     *
     * @throws MojoFailureException if a dependency is not to be had
     */
    static ProjectClasspath of(MavenProject project, MavenSession session, ProjectDependenciesResolver resolver)
            throws MojoFailureException {
        DefaultRepositorySystemSession repository = new DefaultRepositorySystemSession(session.getRepositorySession());
        repository.setWorkspaceReader(new CompiledModules(repository.getWorkspaceReader(), session.getAllProjects()));
        DefaultDependencyResolutionRequest request = new DefaultDependencyResolutionRequest(project, repository);
        request.setResolutionFilter((node, parents) ->
                node.getDependency() == null || !node.getDependency().getScope().equals("test"));
        try {
            List<Path> entries = new ArrayList<>();
            Path classes = Path.of(project.getBuild().getOutputDirectory());
            if (Files.isDirectory(classes)) {
                entries.add(classes);
            }
            for (Dependency dependency : resolver.resolve(request).getResolvedDependencies()) {
                file(dependency).ifPresent(entries::add);
            }
            return new ProjectClasspath(entries);
        } catch (DependencyResolutionException e) {
            throw new MojoFailureException(
                    "the class path of " + project.getId() + " is not to be had: " + e.getMessage()
                            + "\nCompile the modules first (mvn compile), or correct the dependency.",
                    e);
        }
    }

    private static Optional<Path> file(Dependency dependency) {
        File file = dependency.getArtifact().getFile();
        return file == null || file.getName().toLowerCase(Locale.ROOT).endsWith(".pom")
                ? Optional.empty()
                : Optional.of(file.toPath());
    }

    /** The entries as one text. */
    String text() {
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }

    /** Whether Spring Boot configures Hibernate here, and with it the naming strategies. */
    boolean hasSpringBoot() {
        return has(SPRING_BOOT) && has(SPRING_ORM);
    }

    private boolean has(Pattern jar) {
        return entries.stream().anyMatch(entry -> jar.matcher(String.valueOf(entry.getFileName()))
                .matches());
    }
}
