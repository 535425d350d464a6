package dev.retort.generator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationSettingsTest {

    private static final String CONFIG = "spring.config=src/main/resources\n";

    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>();
    private final Map<String, String> options = new TreeMap<>();

    ApplicationSettingsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        file("retort.properties", CONFIG);
    }

    @Test
    void takesWhatInfluencesTheSchemaAndNamesTheDatabase() throws Exception {
        application(
                """
                spring.application.name=shop
                spring.datasource.url=jdbc:postgresql://${DB_HOST:localhost}/shop
                spring.datasource.username=shop
                spring.datasource.password=${DB_PASSWORD}
                spring.jpa.hibernate.ddl-auto=validate
                spring.jpa.hibernate.naming.physical-strategy=shop.Names
                spring.jpa.properties.hibernate.physical_naming_strategy=shop.Overridden
                spring.jpa.properties.hibernate.default_schema=app
                spring.jpa.properties.other=x
                spring.jpa.mapping-resources=META-INF/orders.xml
                retort.history-table=moves
                retort.arguments.tenant=7
                """);
        file("src/main/resources/META-INF/orders.xml", "<entity-mappings/>");
        variables.put("DB_PASSWORD", "secret");

        Settings settings = read();

        assertThat(settings.url())
                .contains(DatabaseUrl.parse("jdbc:postgresql://localhost/shop?user=shop&password=secret"));
        assertThat(settings.naming()).contains("spring");
        assertThat(settings.hibernate())
                .isEqualTo(
                        Map.of("hibernate.default_schema", "app", "hibernate.physical_naming_strategy", "shop.Names"));
        assertThat(settings.mappingFiles())
                .containsExactly(
                        folder.resolve("src/main/resources/META-INF/orders.xml").toString());
        assertThat(settings.history().name()).isEqualTo("moves");
        assertThat(settings.arguments()).isEqualTo(Map.of("tenant", "7"));
        assertThat(settings.classpathText()).contains("maven");
        assertThat(settings.warnings()).isEmpty();
        assertThat(settings.origin("hibernate.default_schema"))
                .isEqualTo("spring.jpa.properties.hibernate.default_schema in "
                        + folder.resolve("src/main/resources/application.properties"));
    }

    @Test
    void letsEveryOtherSourceButDatabaseUrlWin() throws Exception {
        application("spring.datasource.url=jdbc:postgresql://a/db\nspring.jpa.properties.hibernate.default_schema=app");
        variables.put("DATABASE_URL", "postgresql://z/db");
        assertThat(read().url()).contains(DatabaseUrl.parse("postgresql://a/db"));

        variables.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://b/db");
        assertThat(read().url()).contains(DatabaseUrl.parse("postgresql://b/db"));

        file(
                "retort.properties",
                CONFIG + "url=postgresql://c/db\nnaming=jpa\nhibernate.default_schema=own\nentities.classpath=out");
        Settings settings = read();
        assertThat(settings.url()).contains(DatabaseUrl.parse("postgresql://c/db"));
        assertThat(settings.naming()).contains("jpa");
        assertThat(settings.hibernate()).isEqualTo(Map.of("hibernate.default_schema", "own"));
        assertThat(settings.classpathText()).contains("out");
    }

    @Test
    void sendsThePasswordOfTheApplicationToNoOtherDatabase() throws Exception {
        application(
                """
                spring.datasource.url=jdbc:postgresql://a/db
                spring.datasource.username=app
                spring.datasource.password=secret
                """);
        options.put("url", "postgresql://elsewhere/db");

        assertThat(read().url()).contains(DatabaseUrl.parse("postgresql://elsewhere/db"));
    }

    @Test
    void prefersTheConnectionOfTheMigrations() throws Exception {
        application(
                """
                spring.datasource.url=jdbc:p6spy:postgresql://a/db
                spring.datasource.username=app
                spring.datasource.password=secret
                """);
        assertThat(read().url()).contains(DatabaseUrl.parse("postgresql://app:secret@a/db"));

        application(
                """
                spring.datasource.url=jdbc:postgresql://a/db
                spring.datasource.username=app
                spring.datasource.password=secret
                retort.user=owner
                retort.password=other
                """);
        assertThat(read().url()).contains(DatabaseUrl.parse("postgresql://owner:other@a/db"));
    }

    @Test
    void leavesOutAnotherDatabase() throws Exception {
        application("spring.datasource.url=jdbc:h2:mem:x;PASSWORD=secret\nspring.datasource.password=secret\n"
                + "spring.jpa.database-platform=org.hibernate.dialect.H2Dialect");

        Settings settings = read();

        assertThat(settings.url()).isEmpty();
        assertThat(settings.hibernate()).isEmpty();
        String file =
                folder.resolve("src/main/resources/application.properties").toString();
        assertThat(settings.warnings())
                .containsExactlyInAnyOrder(
                        "spring.datasource.url in " + file + " is left out: it is for another database than PostgreSQL",
                        "spring.jpa.database-platform in " + file
                                + " is left out: it is for another database than PostgreSQL");
    }

    @Test
    void warnsOfAUrlWithoutAValue() throws Exception {
        application("spring.datasource.url=${SHOP_DATABASE}\nspring.datasource.password=secret");

        Settings settings = read();

        assertThat(settings.url()).isEmpty();
        assertThat(settings.warnings())
                .singleElement()
                .asString()
                .contains("spring.datasource.url in ", "${SHOP_DATABASE} has no value; set the environment variable");
    }

    @Test
    void takesTheProfilesOfTheOption() throws Exception {
        application("spring.datasource.url=jdbc:postgresql://a/db");
        file("src/main/resources/application-dev.yaml", "spring: {datasource: {url: 'jdbc:postgresql://dev/db'}}");
        options.put("spring.profiles", "dev");

        assertThat(read().url()).contains(DatabaseUrl.parse("postgresql://dev/db"));
    }

    @Test
    void findsTheMappingsThatSpringFindsByItself() throws Exception {
        application("");
        file("src/main/resources/META-INF/orm.xml", "<entity-mappings/>");
        String orm = folder.resolve("src/main/resources/META-INF/orm.xml").toString();
        assertThat(read().mappingFiles()).containsExactly(orm);

        file("src/main/resources/META-INF/persistence.xml", "<persistence/>");
        assertThat(read().mappingFiles()).isEmpty();
    }

    @Test
    void namesThePackageAfterTheFolderOfSources() throws Exception {
        file("retort.properties", "migrations.dir=src/main/java/com/example/shop/migrations");
        assertThat(read().migrationsPackage()).isEqualTo("com.example.shop.migrations");

        file("retort.properties", "migrations.dir=src/main/java/com/example/shop/migrations\nmigrations.package=own");
        assertThat(read().migrationsPackage()).isEqualTo("own");

        file("retort.properties", "migrations.dir=db/migrations");
        assertThat(read().migrationsPackage()).isEqualTo("migrations");
    }

    private void application(String text) throws IOException {
        file("src/main/resources/application.properties", text);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Settings read() {
        return SettingsReader.read(
                new SettingsSources(folder, variables, null, null, options, setting -> "--" + Keys.option(setting)));
    }
}
