package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artifacts and the main class that the page for Gradle names; Gradle itself is not run. */
@Tag("slow")
class GradlePageIT {

    private static final Path PAGE = Path.of("..", "..", "docs", "gradle.md");
    private static final Pattern DEPENDENCY = Pattern.compile("retort '([^:']+):([^:']+):([^:']+)'");
    private static final Pattern MAIN = Pattern.compile("mainClass = '([^']+)'");
    private static final Pattern SETTING = Pattern.compile("```properties\n([^`]*)```");

    private final Path folder;

    GradlePageIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void namesAClassPathAndAMainClassThatRun() throws Exception {
        assumeTrue(SampleProject.maven().isPresent(), "there is no Maven here");
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the page names the binaries of another platform");
        String page = Files.readString(PAGE);
        ScratchRepository repository = ScratchRepository.in(Files.createDirectories(folder.resolve("repository")));
        repository.installCommandLine();
        String classpath = classpath(page, repository);
        Path classes = compile(classpath);
        Files.writeString(folder.resolve("retort.properties"), found(SETTING, page));

        String printed = run("java", "-cp", classpath, found(MAIN, page), "diff", "--classpath", classes.toString());

        assertThat(printed).contains("create_table item\n");
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String classpath(String page, ScratchRepository repository) throws Exception {
        List<MatchResult> dependencies = DEPENDENCY.matcher(page).results().toList();
        assertThat(dependencies).hasSize(2).anyMatch(found -> found.group(3).equals(repository.version()));
        Files.writeString(
                folder.resolve("pom.xml"),
                """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                  <groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>
                  <dependencies>%s</dependencies></project>
                """
                        .formatted(dependencies.stream()
                                .map(found -> "<dependency><groupId>" + found.group(1) + "</groupId><artifactId>"
                                        + found.group(2) + "</artifactId><version>" + found.group(3)
                                        + "</version></dependency>")
                                .collect(Collectors.joining())));
        Path answer = folder.resolve("classpath");
        SampleProject.Build build = SampleProject.at(folder, repository)
                .run(
                        "-q",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:build-classpath",
                        "-Dmdep.outputFile=" + answer);
        assertThat(build.succeeded()).as(build.log()).isTrue();
        return Files.readString(answer).strip();
    }

    private Path compile(String classpath) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("build/classes/java/main"));
        Path source =
                Path.of("src", "test", "resources", "sample", "entities", "src", "main", "java", "shop", "Item.java");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", classpath, "-d", classes.toString(), source.toString()))
                .isZero();
        return classes;
    }

    private String run(String... command) throws Exception {
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return printed;
    }
}
