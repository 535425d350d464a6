package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that gets another Hibernate: the next revision says which differences come from that. */
@Tag("slow")
class HibernateChangeIT {

    private static final String OLD = "6.6.56.Final";
    private static final String MIDDLE = "7.2.14.Final";
    private static final String BETA = "8.0.0.Beta1";

    /** The versions that the build of the generator copies. */
    private static final Path VERSIONS = Path.of("../generator/target/hibernate");

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*)\\.jar");

    private static final Pattern ARTIFACT_OF_HIBERNATE = Pattern.compile("(hibernate-(?!validator)|retort-).*");

    private static final String JPA = "jakarta.persistence-api";

    private static final String FLIGHT =
            """
            @Entity @Table(name = "flight") public class Flight {
              @Id long id; java.time.LocalTime departs; @ElementCollection Set<String> tags;
              @org.hibernate.annotations.TenantId String tenant; MORE }
            """;

    private final Path folder;
    private final TestDatabase database;

    HibernateChangeIT(@TempDir Path folder, @Fresh TestDatabase database) throws IOException {
        assumeThat(VERSIONS.resolve(BETA))
                .as("the generator's build copies the versions")
                .isDirectory();
        this.folder = folder;
        this.database = database;
        compile("");
    }

    @Test
    void namesTheDifferencesThatComeFromTheVersion() throws Exception {
        revise(cli(OLD), "first");
        assertThat(newest()).contains("Entities read with Hibernate 6.6.56.");
        compile("String gate;");

        String said = revise(cli(BETA).with("MAVEN_REPO_LOCAL", repository(OLD)), "second");

        assertThat(said)
                .contains("Hibernate 8.0.0.Beta1 reads the entities, and 6.6.56 did for revision ")
                .contains("alter_column flight.departs")
                .containsPattern("hibernate_tenant_isolation")
                .doesNotContain("flight.gate");
        assertThat(newest()).contains("Entities read with Hibernate 8.0.0.Beta1.", "\"gate\"");
        compile("String gate; String wing;");
        assertThat(revise(cli(BETA), "third")).isEmpty();
    }

    @Test
    void namesWhatRetortsOwnVersionReadsInAnotherWay() throws Exception {
        revise(cli(MIDDLE), "first");
        compile("String gate;");

        assertThat(revise(cli().with("MAVEN_REPO_LOCAL", repository(MIDDLE)), "second"))
                .contains("and 7.2.14 did for revision", "create_unique_constraint flight_tags.")
                .doesNotContain("flight.departs", "flight.gate", "hibernate_tenant_isolation");
    }

    @Test
    void saysThatNoDifferenceComesFromTheVersion() throws Exception {
        JavaProject.in(folder)
                .withEntity("Flight", "@Entity public class Flight { @Id long id; }")
                .compile();
        revise(cli(OLD), "first");
        JavaProject.in(folder)
                .withEntity("Flight", "@Entity public class Flight { @Id long id; String gate; }")
                .compile();

        assertThat(revise(cli(BETA).with("MAVEN_REPO_LOCAL", repository(OLD)), "second"))
                .contains("None of the differences comes from that.");
    }

    @Test
    void saysWhyItCannotTell() throws Exception {
        revise(cli(OLD), "first");
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(revise(cli(BETA).with("MAVEN_REPO_LOCAL", empty.toString()), "second"))
                .contains("Which differences come from that cannot be told: Hibernate 6.6.56 is not in the local Maven")
                .doesNotContain("alter_column flight.departs");
    }

    private void compile(String more) throws IOException {
        JavaProject.in(folder)
                .withEntity("Flight", FLIGHT.replace("MORE", more))
                .compile(Cli.classes(TenantId.class));
    }

    private Cli cli(String... versions) throws IOException {
        String classpath = Stream.concat(
                        Stream.of("target/classes"), Stream.of(versions).flatMap(version -> application(version)
                                .map(Path::toString)))
                .collect(Collectors.joining(File.pathSeparator));
        return Cli.of(folder, "entities.classpath=" + classpath, "entities.packages=shop")
                .on(database);
    }

    /** The libraries of an application with that version. */
    private static Stream<Path> application(String version) {
        List<Path> own = jars(version);
        boolean hasJpa = own.stream().anyMatch(jar -> jar.toString().contains(JPA));
        Stream<Path> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jar -> jar.endsWith(".jar") && !(hasJpa && jar.contains(JPA)))
                .map(Path::of)
                .filter(jar -> !ARTIFACT_OF_HIBERNATE
                        .matcher(String.valueOf(jar.getFileName()))
                        .matches());
        return Stream.concat(own.stream(), others);
    }

    private static List<Path> jars(String version) {
        try (Stream<Path> jars = Files.list(VERSIONS.resolve(version))) {
            return jars.map(Path::toAbsolutePath).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes a revision, applies it, and returns the message about the versions of Hibernate. */
    private String revise(Cli cli, String message) {
        String said = cli.must("revision", "--autogenerate", "-m", message, "--no-proof")
                .err();
        cli.must("upgrade", "head", "--yes");
        return said.lines()
                .filter(line -> line.contains(" reads the entities, and "))
                .collect(Collectors.joining());
    }

    private String newest() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            return Files.readString(files.max(Path::compareTo).orElseThrow());
        }
    }

    /** A local Maven repository with that version and the libraries that it needs. */
    private String repository(String version) throws IOException {
        StringBuilder dependencies = new StringBuilder();
        for (Path jar : application(version).toList()) {
            Matcher name = JAR.matcher(String.valueOf(jar.getFileName()));
            boolean isCore = name.matches() && name.group(1).equals("hibernate-core");
            String group = isCore ? "org.hibernate.orm" : "example";
            if (name.matches()) {
                Path place = Files.createDirectories(folder.resolve("repository")
                        .resolve(group.replace('.', '/'))
                        .resolve(name.group(1))
                        .resolve(name.group(2)));
                Files.createSymbolicLink(place.resolve(jar.getFileName()), jar);
            }
            if (name.matches() && !isCore) {
                dependencies.append("<dependency><groupId>example</groupId><artifactId>" + name.group(1)
                        + "</artifactId><version>" + name.group(2) + "</version></dependency>");
            }
        }
        Files.writeString(
                folder.resolve("repository/org/hibernate/orm/hibernate-core/" + version + "/hibernate-core-" + version
                        + ".pom"),
                "<project><dependencies>" + dependencies + "</dependencies></project>");
        return folder.resolve("repository").toString();
    }
}
