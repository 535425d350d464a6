package dev.retort.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.cli.Cli;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandIT {

    private final Path folder;

    DoctorCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsEverythingThatIsUsed(@Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        Files.createDirectories(folder.resolve("classes"));
        Cli cli = Cli.of(
                        folder,
                        "entities.classpath=classes",
                        "entities.packages=shop",
                        "lock-timeout=1s",
                        "shadow=" + shadow.url())
                .on(database);
        cli.must("revision", "-m", "first", "--rev-id", "abcd");
        cli.must("upgrade", "head");
        cli.must("revision", "-m", "second", "--rev-id", "bcde");

        int major = database.major();
        Cli.Result result = cli.must("doctor", "--naming", "spring");

        String file = folder.resolve("retort.properties").toString();
        assertThat(result.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "settings | " + file,
                        "entities.packages | shop (entities.packages in " + file + ")",
                        "naming | spring (--naming)",
                        "class path | folders: 1, jars: 0",
                        "migrations | 2 in migrations, head bcde",
                        "rights | CREATE on the database and its default schema",
                        "history | public.retort_history: 1 applied, 1 pending, 0 unknown, 0 unfinished, 0 changed")
                .anyMatch(line -> line.startsWith("Java | " + Runtime.version() + ", "))
                .anyMatch(line -> line.matches("Hibernate \\| [\\d.]+\\.Final, Retort's own"))
                .anyMatch(line -> line.startsWith("url | postgresql://") && line.endsWith(" (RETORT_URL)"))
                .anyMatch(line -> line.startsWith("database | postgresql://"))
                .anyMatch(line -> line.startsWith("server | PostgreSQL " + major))
                .anyMatch(line -> line.startsWith("shadow | postgresql://") && line.contains(", PostgreSQL " + major));
        assertThat(result.out()).doesNotContain("problem");
        assertThat(database.query("select count(*)::text from retort_history")).containsExactly("1");
    }

    @Test
    void showsNoSecret() throws Exception {
        Cli cli = Cli.of(
                        folder,
                        "password=s3cret",
                        "shadow=postgresql://u:s3cret@127.0.0.1:1/db",
                        "hibernate.connection.password=s3cret",
                        "hibernate.connection.url=jdbc:postgresql://h/db?user=u&password=s3cret&ssl=true",
                        "jakarta.persistence.jdbc.url=postgresql://u:s3c/ret@h/s3cret@h/db",
                        "hooks=a",
                        "hooks.a=post --token=s3cret {file}",
                        "x.key=s3cret")
                .with("RETORT_URL", "postgresql://u:s3cret@127.0.0.1:1/db?sslpassword=s3cret")
                .with("PGPASSWORD", "s3cret");
        for (String format : new String[] {"text", "json"}) {
            Cli.Result result = cli.run("doctor", "--format", format);
            assertThat(result.out() + result.err())
                    .contains("postgresql://u@127.0.0.1:1/db", "***&ssl=true", "(set, not shown)")
                    .doesNotContain("s3c");
        }
        cli.with("RETORT_URL", "postgresql://u:77?s3cret@127.0.0.1/db");
        Cli.Result malformed = cli.run("doctor");
        assertThat(malformed.out() + malformed.err())
                .contains("the database URL")
                .doesNotContain("s3cret");
    }

    @Test
    void goesOnWhereSomethingIsBroken() throws Exception {
        Cli cli = Cli.of(folder, "entities.classpath=nowhere", "url=postgresql://127.0.0.1:1/db", "shadow=none");
        Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(folder.resolve("migrations/M1.java"), "package migrations; class M1 {");

        Cli.Result result = cli.run("doctor");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()
                        .lines()
                        .filter(line -> line.contains("  problem: "))
                        .map(line -> line.replaceFirst(" {2,}.*", "")))
                .containsExactly("class path", "migrations", "database");
        assertThat(result.out()).contains("nowhere", "127.0.0.1:1", "none: no revision is proved");
    }

    @Test
    void worksWithoutAProject() throws Exception {
        Cli cli = Cli.of(folder);
        Files.delete(folder.resolve("retort.properties"));

        Cli.Result result = cli.run("doctor", "--format", "json");

        assertThat(result.exitCode()).isEqualTo(3);
        JsonObject json = result.json().getAsJsonObject();
        assertThat(json.get("ok").getAsBoolean()).isFalse();
        assertThat(json.get("items").toString())
                .contains(
                        "{\"subject\":\"settings\",\"value\":\"no file\",\"ok\":true}",
                        "{\"subject\":\"class path\",\"value\":\"none: set entities.classpath\",\"ok\":false}",
                        "none configured: commands use the embedded one of this project",
                        "{\"subject\":\"migrations\",\"value\":\"0 in migrations\",\"ok\":true}");
    }

    @Test
    void namesTheRightsThatAreMissing(@Fresh TestDatabase database) throws Exception {
        Files.createDirectories(folder.resolve("classes"));
        database.execute("revoke create on schema public from public");
        database.execute("create role doctor_reader login password 'pw'");
        try {
            URI url = URI.create(database.url().substring("jdbc:".length()));
            String own = "postgresql://doctor_reader:pw@" + url.getHost() + ":" + url.getPort() + url.getPath();
            Cli cli =
                    Cli.of(folder, "entities.classpath=classes", "shadow=none").with("RETORT_URL", own);

            Cli.Result result = cli.run("doctor");
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.out())
                    .contains(
                            "problem: without CREATE on the database " + database.name()
                                    + ", CREATE on the schema public",
                            "public.retort_history does not exist: no revision was applied")
                    .contains("doctor_reader\n");

            assertThat(cli.run("doctor", "--role", "nobody_here").out())
                    .contains("problem: nobody_here, which does not exist");
            assertThat(cli.run("doctor", "--role", "pg_monitor").out())
                    .contains("problem: pg_monitor, which the user is no member of");
        } finally {
            database.execute("drop role doctor_reader");
        }
    }
}
