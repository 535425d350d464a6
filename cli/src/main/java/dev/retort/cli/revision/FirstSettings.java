package dev.retort.cli.revision;

import dev.retort.generator.survey.BootApplication;
import dev.retort.generator.survey.ComposeDatabase;
import dev.retort.generator.survey.EarlierTool;
import dev.retort.generator.survey.ProjectSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings file that {@code init} writes: three lines for an application of Spring Boot, else one with comments. */
final class FirstSettings {

    private static final String EXAMPLE_PACKAGE = "com.example.app";

    private final ProjectSurvey survey;
    private final @Nullable String folder;

    /**
     * The settings for a project.
     *
     * @param survey the findings about the project
     * @param folder the folder of the migrations that the user names, or null
     */
    FirstSettings(ProjectSurvey survey, @Nullable String folder) {
        this.survey = survey;
        this.folder = folder;
    }

    /** The folder of the migrations. */
    String migrations() {
        if (folder != null) {
            return folder;
        }
        return survey.boot()
                .flatMap(BootApplication::packageName)
                .map(name -> survey.build().sourceFolder(name + ".migrations"))
                .orElse("migrations");
    }

    /** The text of the file. */
    String text() {
        return survey.boot()
                .flatMap(BootApplication::configuration)
                .map(this::ofApplication)
                .orElseGet(this::commented);
    }

    private String ofApplication(String configuration) {
        List<String> lines = new ArrayList<>();
        lines.add("spring.config=" + configuration);
        if (!survey.build().classpath().equals("maven")) {
            lines.add("entities.classpath=" + survey.build().classpath());
        }
        lines.add(packages());
        lines.add("migrations.dir=" + migrations());
        if (!survey.boot().map(BootApplication::hasUrl).orElse(false)) {
            lines.addAll(ofDatabase());
        }
        return String.join("\n", lines) + "\n";
    }

    private String packages() {
        List<String> found = survey.packages();
        String first = survey.boot().flatMap(BootApplication::packageName).orElse("");
        if (!found.isEmpty()) {
            return "entities.packages=" + String.join(",", found);
        }
        return first.isEmpty() ? "#entities.packages=" + EXAMPLE_PACKAGE : "entities.packages=" + first;
    }

    /** A database of Compose may not be running, so that its lines are comments. */
    private List<String> ofDatabase() {
        Optional<ComposeDatabase> found = survey.database();
        return found.map(database -> List.of(
                        "# Found in " + database.file() + ": remove the # to use it, and set PGPASSWORD.",
                        "#url=" + database.url(),
                        "#user=" + database.user()))
                .orElse(List.of());
    }

    private String database() {
        List<String> found = ofDatabase();
        return found.isEmpty() ? "#url=jdbc:postgresql://localhost:5432/app" : String.join("\n", found);
    }

    private String earlierTools() {
        StringBuilder text = new StringBuilder();
        for (EarlierTool tool : survey.earlierTools()) {
            text.append("\n# ").append(tool.description()).append(".\n");
        }
        return text.toString();
    }

    private String entities() {
        return survey.unit()
                .map(unit -> "# Found in META-INF/persistence.xml. Or: entities.packages.\nentities.persistence-unit="
                        + unit)
                .orElseGet(() -> "# The packages to scan, with their subpackages. Or: entities.classes,"
                        + " entities.persistence-unit.\n# Found: "
                        + survey.entities().description() + ".\n" + packages());
    }

    private String commented() {
        return """
                # The settings of Retort. Paths are relative to this file; environment variables and options override it.
                %s
                # The database (default: an embedded PostgreSQL). Keep passwords out of this file and set instead:
                # DATABASE_URL=postgresql://user:password@host:5432/database
                %s

                # The compiled entity classes and all of their dependencies: folders, jars and dir/*;
                # or maven (maven:MODULE) for the class path of the Maven project around this file.
                # docs/settings.md has a Gradle task that puts the dependencies into a folder.
                # Found: %s.
                entities.classpath=%s
                %s

                # The naming strategies: jpa (Hibernate's default) or spring (Spring Boot's default).
                %snaming=spring

                # The folder of the migrations, and their Java package.
                migrations.dir=%s
                #migrations.package=migrations
                # The names of new migrations, and a file with text above them (licence, documentation, annotations).
                #migrations.file-template=M{year}{month}{day}_{hour}{minute}_{slug}
                #migrations.header-template=header.txt

                # Commands to run on the file of a new revision, in this order.
                #hooks=format, add
                #hooks.format=google-java-format -i {file}
                #hooks.add=git add {file}

                # The schemas to compare, and the objects to leave alone.
                #schemas=public, billing
                #exclude=table:audit_*, column:customers.legacy_*
                """
                .formatted(
                        earlierTools(),
                        database(),
                        survey.build().description(),
                        survey.build().classpath(),
                        entities(),
                        survey.boot().isPresent() ? "" : "#",
                        migrations());
    }
}
