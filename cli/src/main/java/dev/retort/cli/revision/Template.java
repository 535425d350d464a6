package dev.retort.cli.revision;

/** The settings file that {@code init} writes. */
final class Template {

    private Template() {}

    static String properties(String migrations) {
        return """
                # The settings of Retort. Paths are relative to this file; environment variables and options override it.

                # The database (default: an embedded PostgreSQL). Keep passwords out of this file and set instead:
                # DATABASE_URL=postgresql://user:password@host:5432/database
                #url=jdbc:postgresql://localhost:5432/app

                # The compiled entity classes and their dependencies: folders, jars and dir/*;
                # or maven (maven:MODULE) for the class path of the Maven project around this file.
                entities.classpath=target/classes
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
                .formatted(migrations);
    }
}
