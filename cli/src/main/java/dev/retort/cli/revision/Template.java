package dev.retort.cli.revision;

/** The settings file that {@code init} writes. */
final class Template {

    private Template() {}

    static String properties(String migrations) {
        return """
                # Where Retort finds things. Paths are relative to this file; options and environment variables win over it.

                # The database. Without one, migrations are tried on an embedded PostgreSQL. Better set outside this file:
                # DATABASE_URL=postgresql://user:password@host:5432/database
                #url=jdbc:postgresql://localhost:5432/app

                # The compiled entity classes and what they need: folders, jars and dir/*;
                # or maven (maven:MODULE) for those of the Maven project around this file.
                entities.classpath=target/classes
                # The packages to scan, with their subpackages. Or name entities.classes, or an entities.persistence-unit.
                #entities.packages=com.example.app

                # Whose naming strategies: jpa (Hibernate's default) or spring (what Spring Boot sets).
                #naming=spring

                # The folder of the migrations, and their Java package.
                migrations.dir=%s
                #migrations.package=migrations
                # What new ones are called, and a file with what stands above them (a licence, documentation, annotations).
                #migrations.file-template=M{year}{month}{day}_{hour}{minute}_{slug}
                #migrations.header-template=header.txt

                # Commands to run on the file of a new revision, in this order.
                #hooks=format, add
                #hooks.format=google-java-format -i {file}
                #hooks.add=git add {file}

                # What is looked at, and what is left alone.
                #schemas=public, billing
                #exclude=table:audit_*, column:customers.legacy_*
                """
                .formatted(migrations);
    }
}
