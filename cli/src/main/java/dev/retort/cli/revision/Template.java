package dev.retort.cli.revision;

import java.nio.file.Files;
import java.nio.file.Path;

/** The settings file that {@code init} writes. */
final class Template {

    private Template() {}

    /** The value of {@code entities.classpath} for the build of a project. */
    enum Build {
        MAVEN("maven"),
        GRADLE("build/classes/java/main"),
        OTHER("target/classes");

        private final String classpath;

        Build(String classpath) {
            this.classpath = classpath;
        }

        /** The build of a folder: Maven's if the folder or one above it has a {@code pom.xml}. */
        static Build of(Path folder) {
            if (Files.exists(folder.resolve("build.gradle")) || Files.exists(folder.resolve("build.gradle.kts"))) {
                return GRADLE;
            }
            for (Path place = folder; place != null; place = place.getParent()) {
                if (Files.exists(place.resolve("pom.xml"))) {
                    return MAVEN;
                }
            }
            return OTHER;
        }
    }

    static String properties(String migrations, Build build) {
        return """
                # The settings of Retort. Paths are relative to this file; environment variables and options override it.

                # The database (default: an embedded PostgreSQL). Keep passwords out of this file and set instead:
                # DATABASE_URL=postgresql://user:password@host:5432/database
                #url=jdbc:postgresql://localhost:5432/app

                # The compiled entity classes and all of their dependencies: folders, jars and dir/*;
                # or maven (maven:MODULE) for the class path of the Maven project around this file.
                # docs/settings.md has a Gradle task that puts the dependencies into a folder.
                entities.classpath=%s
                # The packages to scan, with their subpackages. Or: entities.classes, entities.persistence-unit.
                #entities.packages=com.example.app

                # The naming strategies: jpa (Hibernate's default) or spring (Spring Boot's default).
                #naming=spring

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
                .formatted(build.classpath, migrations);
    }
}
