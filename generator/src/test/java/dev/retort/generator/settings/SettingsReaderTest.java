package dev.retort.generator.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    private final Path folder;

    SettingsReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void letsTheLaterSourceWin() throws Exception {
        Map<String, String> both = Map.of("DATABASE_URL", "postgresql://a/db", "RETORT_URL", "postgresql://c/db");
        Map<String, String> one = Map.of("DATABASE_URL", "postgresql://a/db");
        assertThat(host(read(one, null, Map.of()))).isEqualTo("//a/");

        file("url=postgresql://b/db");
        assertThat(host(read(one, null, Map.of()))).isEqualTo("//b/");
        assertThat(host(read(both, null, Map.of()))).isEqualTo("//c/");
        assertThat(host(read(both, null, Map.of("url", "postgresql://d/db")))).isEqualTo("//d/");
    }

    @Test
    void takesUserAndPasswordFromElsewhereUnlessTheUrlHasThem() throws Exception {
        file("url=postgresql://h/db\nuser=file");
        Map<String, String> variables = Map.of("PGUSER", "variable", "PGPASSWORD", "secret");

        DatabaseUrl url = read(variables, null, Map.of()).url().orElseThrow();
        assertThat(url.user()).isEqualTo("variable");
        assertThat(url.password()).isEqualTo("secret");
        assertThat(read(variables, null, Map.of("url", "postgresql://own@h/db"))
                        .url()
                        .orElseThrow()
                        .user())
                .isEqualTo("own");
    }

    @Test
    void handsUserAndPasswordToTheShadowUnlessItsUrlHasThem() throws Exception {
        file("shadow=postgresql://h/db\nuser=file");

        assertThat(read(Map.of("PGPASSWORD", "secret"), null, Map.of()).shadow())
                .isEqualTo(new ShadowSetting.Database(DatabaseUrl.parse("postgresql://file:secret@h/db")));
        assertThat(read(Map.of(), null, Map.of("shadow", "postgresql://own@h/db"))
                        .shadow())
                .isEqualTo(new ShadowSetting.Database(DatabaseUrl.parse("postgresql://own@h/db")));
    }

    @Test
    void asksWhetherTheNearestSettingWasMeant() throws Exception {
        file("entites.packages=x\nlock-timout=5s\nquite.different=1");

        assertThat(read(Map.of(), null, Map.of()).warnings())
                .containsExactlyInAnyOrder(
                        "retort.properties: unknown setting entites.packages; did you mean entities.packages?",
                        "retort.properties: unknown setting lock-timout; did you mean lock-timeout?",
                        "retort.properties: unknown setting quite.different");
    }

    @Test
    void saysWhereAUrlThatCannotBeReadWasSet() {
        Settings settings = read(Map.of("RETORT_URL", "mysql://u:secret@h/db"), null, Map.of());

        assertThatThrownBy(settings::url)
                .hasMessageStartingWith("the database URL cannot be read (RETORT_URL); write ");
    }

    @Test
    void prefersThePropertiesOfTheNamedDatabase() throws Exception {
        file("url=postgresql://a/db\nbilling.url=postgresql://b/db\nentities.packages=x");

        assertThat(host(read(Map.of(), null, Map.of()))).isEqualTo("//a/");
        Settings named = read(Map.of(), "billing", Map.of());
        assertThat(host(named)).isEqualTo("//b/");
        assertThat(named.packages()).containsExactly("x");
        assertThat(named.warnings()).isEmpty();
        assertThatThrownBy(() -> read(Map.of(), "nobody", Map.of())).hasMessageContaining("begins with nobody.");
    }

    @Test
    void resolvesPathsAgainstTheFileAndOptionsAgainstTheWorkingDirectory() throws Exception {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(
                project.resolve("my.properties"), "entities.classpath=classes:lib/*\nmigrations.dir=db/migrations");
        SettingsSources sources = new SettingsSources(
                folder,
                Map.of(),
                Path.of("project/my.properties"),
                null,
                Map.of("migrations.dir", "other"),
                SettingsReaderTest::option);

        Settings settings = SettingsReader.read(sources);

        assertThat(settings.classpath()).containsExactly(project.resolve("classes"), project.resolve("lib/*"));
        assertThat(settings.migrations()).isEqualTo(folder.resolve("other"));
        assertThat(settings.project()).isEqualTo(project);
    }

    @Test
    void handsHibernatesSettingsOn() throws Exception {
        file("hibernate.default_schema=app\njakarta.persistence.schema-generation.x=y\nurl=");

        Settings settings = read(Map.of(), null, Map.of());
        assertThat(settings.hibernate())
                .containsOnlyKeys("hibernate.default_schema", "jakarta.persistence.schema-generation.x");
        assertThat(settings.url()).isEmpty();
    }

    @Test
    void warnsOfAPropertyThatMeansNothing() throws Exception {
        file("entities.package=x");

        assertThat(read(Map.of(), null, Map.of()).warnings())
                .containsExactly(
                        "retort.properties: unknown setting entities.package; did you mean entities.packages?");
    }

    @Test
    void saysThatANamedFileIsMissing() {
        assertThatThrownBy(() -> SettingsReader.read(new SettingsSources(
                        folder, Map.of(), Path.of("none.properties"), null, Map.of(), SettingsReaderTest::option)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("none.properties");
    }

    @Test
    void readsTheShadow() {
        assertThat(ShadowSetting.parse("embedded:14")).isEqualTo(new ShadowSetting.Embedded(14));
        assertThat(ShadowSetting.parse("none")).isEqualTo(new ShadowSetting.None());
        assertThat(ShadowSetting.parse("postgresql://h/db")).isInstanceOf(ShadowSetting.Database.class);
        assertThatThrownBy(() -> ShadowSetting.parse("embedded:13"))
                .hasMessageContaining("invalid shadow: embedded:13");
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve(SettingsReader.DEFAULT_FILE), text);
    }

    private Settings read(Map<String, String> environment, @Nullable String name, Map<String, String> options) {
        return SettingsReader.read(
                new SettingsSources(folder, environment, null, name, options, SettingsReaderTest::option));
    }

    private static String host(Settings settings) {
        String jdbc = settings.url().orElseThrow().jdbc();
        return jdbc.substring(jdbc.indexOf("//"), jdbc.lastIndexOf('/') + 1);
    }

    private static String option(String setting) {
        return "--" + Keys.option(setting);
    }
}
