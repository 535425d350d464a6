package dev.retort.generator.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.springboot.ApplicationConfiguration.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationConfigurationTest {

    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>();

    ApplicationConfigurationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsNestedYamlAsSpringBootDoes() throws Exception {
        file(
                "application.yaml",
                """
                defaults: &defaults
                  default_schema: shop
                spring:
                  jpa:
                    properties:
                      hibernate:
                        <<: *defaults
                        globally_quoted_identifiers: on
                      "[hibernate.type.preferred_uuid_jdbc_type]": CHAR
                    mappingResources: [META-INF/a.xml, META-INF/b.xml]
                """);

        ApplicationConfiguration configuration = read();

        assertThat(values(configuration.startingWith("spring.jpa.properties")))
                .isEqualTo(Map.of(
                        "hibernate.default_schema", "shop",
                        "hibernate.globally_quoted_identifiers", "true",
                        "hibernate.type.preferred_uuid_jdbc_type", "CHAR"));
        assertThat(configuration.list("spring.jpa.mapping-resources"))
                .containsExactly("META-INF/a.xml", "META-INF/b.xml");
    }

    @Test
    void letsThePropertiesOfAProfileWin() throws Exception {
        file("application.properties", "a=properties\nb=properties\nc=properties\nd=properties");
        file("application.yml", "a: yml\ne: yml\nf: yml");
        file("application.yaml", "a: yaml\nf: yaml\ng: yaml");
        file("config/application.properties", "b=config");
        file("application-dev.yaml", "c: dev");
        file("application-eu.properties", "c=eu\nd=eu");

        assertThat(all(read("dev", "eu"))).isEqualTo("properties config eu eu yml yml yaml");
        assertThat(all(read("eu", "dev"))).isEqualTo("properties config dev eu yml yml yaml");
        assertThat(all(read("test"))).isEqualTo("properties config properties properties yml yml yaml");
    }

    @Test
    void readsTheDocumentsOfTheActiveProfiles() throws Exception {
        file(
                "application.yaml",
                """
                a: common
                b: common
                ---
                spring.config.activate.on-profile: dev | test
                a: dev
                ---
                spring.config.activate.on-profile: ["prod", "live"]
                a: live
                ---
                spring.config.activate.on-cloud-platform: kubernetes
                b: cloud
                """);
        file("application.properties", "c=common\n#---\nspring.config.activate.on-profile=!dev\nc=other\n");

        assertThat(value(read("dev"), "a")).isEqualTo("dev");
        assertThat(value(read("dev"), "c")).isEqualTo("common");
        assertThat(value(read("live"), "a")).isEqualTo("live");
        assertThat(value(read("live"), "b")).isEqualTo("common");
        assertThat(value(read("none"), "a")).isEqualTo("common");
        assertThat(value(read("none"), "c")).isEqualTo("other");
    }

    @Test
    void findsTheActiveProfilesWhereTheApplicationNamesThem() throws Exception {
        file("application.properties", "a=common");
        file("application-default.properties", "a=default");
        file("application-dev.properties", "a=dev");
        file("application-local.properties", "a=local");
        file("application-db.properties", "a=db");
        assertThat(value(read(), "a")).isEqualTo("default");

        file("application.yaml", "spring.profiles.active: dev\nspring.profiles.group.local: [db]");
        assertThat(value(read(), "a")).isEqualTo("dev");

        variables.put("SPRING_PROFILES_ACTIVE", "local");
        assertThat(read().profiles()).containsExactly("local", "db");
        assertThat(value(read(), "a")).isEqualTo("db");
        assertThat(value(read("dev"), "a")).isEqualTo("dev");
    }

    @Test
    void bindsNamesInEverySpelling() throws Exception {
        file(
                "application.properties",
                "spring.jpa.hibernate.naming.physicalStrategy=x.Y\nspring.jpa.open_in_view=true");

        assertThat(value(read(), "spring.jpa.hibernate.naming.physical-strategy"))
                .isEqualTo("x.Y");
        assertThat(value(read(), "spring.jpa.open-in-view")).isEqualTo("true");
        variables.put("SPRING_JPA_HIBERNATE_NAMING_PHYSICALSTRATEGY", "x.Z");
        assertThat(value(read(), "spring.jpa.hibernate.naming.physical-strategy"))
                .isEqualTo("x.Z");
    }

    @Test
    void replacesAListAsAWhole() throws Exception {
        file("application.yaml", "list: [a, b, c]");
        file("application-dev.yaml", "list: [d]");

        assertThat(read("dev").list("list")).containsExactly("d");
        assertThat(read("test").list("list")).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ${DB_HOST}                     | db.example
            ${db.host}                     | db.example
            ${db-host:x}                   | db.example
            ${nowhere:jdbc:postgresql://h} | jdbc:postgresql://h
            ${nowhere:}/                   | /
            ${nowhere:${DB_HOST}}          | db.example
            ${${which}:z}                  | db.example
            ${${nowhere:what}:z}           | z
            ${place}:5                     | //db.example:5
            \\${place}                      | ${place}
            ${place                        | ${place
            """)
    void replacesPlaceholders(String text, String expected) throws Exception {
        variables.put("DB_HOST", "db.example");
        file("application.properties", "which=DB_HOST\nplace=//${DB_HOST}\nvalue=" + text.replace("\\", "\\\\"));

        assertThat(value(read(), "value")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${NOWHERE}", "x${NOWHERE:${NOBODY}}", "${value}", "${a}"})
    void leavesOutWhatHasNoValue(String text) throws Exception {
        file("application.properties", "a=${b}\nb=${a}\nvalue=" + text);

        ApplicationConfiguration configuration = read();

        assertThat(configuration.find("value")).isEmpty();
        assertThat(configuration.warnings()).hasSize(1).allSatisfy(warning -> assertThat(warning)
                .startsWith("value in " + folder.resolve("application.properties") + " is left out: ${")
                .contains(" has no value; "));
    }

    @Test
    void saysWhereYamlIsWrongWithoutRepeatingIt() throws Exception {
        file("application.yaml", "spring:\n  datasource:\n    password: @secret\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(folder.resolve("application.yaml") + ", cannot be read: line 3: ")
                .hasMessageContaining("@project.version@")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatAPlaceDoesNotExist() {
        assertThatThrownBy(() -> ApplicationConfiguration.read(List.of(folder.resolve("nowhere")), List.of(), Map.of()))
                .hasMessageContaining(folder.resolve("nowhere") + ", does not exist; name in spring.config the folder");
    }

    @Test
    void readsAFileOfAnotherNameWithItsProfiles() throws Exception {
        file("shop.yml", "a: common\nb: common");
        file("shop-dev.yml", "a: dev");

        ApplicationConfiguration configuration =
                ApplicationConfiguration.read(List.of(folder.resolve("shop.yml")), List.of("dev"), Map.of());

        assertThat(value(configuration, "a")).isEqualTo("dev");
        assertThat(value(configuration, "b")).isEqualTo("common");
    }

    @ParameterizedTest
    @CsvSource({
        "a & b, false",
        "a | b, true",
        "!b, true",
        "!(a & !b), false",
        "a & (b | !c), true",
        "'b, a', true",
        "'b, c', false"
    })
    void evaluatesExpressions(String text, boolean expected) {
        assertThat(ProfileExpression.matches(text, List.of("a"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "(a", "a &", "!", "a)"})
    void refusesOtherExpressions(String text) {
        assertThatThrownBy(() -> ProfileExpression.matches(text, List.of()))
                .hasMessageContaining(
                        "the expression " + text + " in spring.config.activate.on-profile cannot be read");
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ApplicationConfiguration read(String... profiles) {
        return ApplicationConfiguration.read(List.of(folder), List.of(profiles), variables);
    }

    private static String all(ApplicationConfiguration configuration) {
        return String.join(
                " ",
                List.of("a", "b", "c", "d", "e", "f", "g").stream()
                        .map(name -> value(configuration, name))
                        .toList());
    }

    private static String value(ApplicationConfiguration configuration, String name) {
        return configuration.find(name).map(Property::value).orElse("-");
    }

    private static Map<String, String> values(Map<String, Property> properties) {
        Map<String, String> values = new TreeMap<>();
        properties.forEach((name, property) -> values.put(name, property.value()));
        return values;
    }
}
