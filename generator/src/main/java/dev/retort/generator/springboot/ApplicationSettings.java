package dev.retort.generator.springboot;

import dev.retort.generator.springboot.ApplicationConfiguration.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The settings of Retort that the configuration of a Spring Boot application implies, by their names. */
public final class ApplicationSettings {

    /** The settings of the database; they belong together, so that a password goes to no other database. */
    public static final Set<String> OF_DATABASE = Set.of("url", "user", "password");

    private static final String JPA_PROPERTIES = "spring.jpa.properties";
    private static final String ORM = "META-INF/orm.xml";

    private static final Map<String, String> NAMES = Map.of(
            "spring.jpa.hibernate.naming.physical-strategy", "hibernate.physical_naming_strategy",
            "spring.jpa.hibernate.naming.implicit-strategy", "hibernate.implicit_naming_strategy",
            "retort.history-schema", "history.schema",
            "retort.history-table", "history.table",
            "retort.role", "role");

    /** Drivers that hand everything to that of PostgreSQL. */
    private static final Pattern WRAPPED = Pattern.compile("jdbc:(?:p6spy|otel|aws-wrapper|log4jdbc):(?=postgresql:)");

    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql:.*|postgres(?:ql)?:.*", Pattern.DOTALL);

    private final ApplicationConfiguration configuration;
    private final Map<String, Property> settings = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    private ApplicationSettings(ApplicationConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Derives the settings. */
    public static ApplicationSettings of(ApplicationConfiguration configuration) {
        ApplicationSettings derived = new ApplicationSettings(configuration);
        derived.readJpa();
        derived.readDatabase();
        return derived;
    }

    /** The settings with their values and where these were set. */
    public Map<String, Property> settings() {
        return Map.copyOf(settings);
    }

    /** Warnings about properties that cannot be used. */
    public List<String> warnings() {
        List<String> all = new ArrayList<>(configuration.warnings());
        all.addAll(warnings);
        return all;
    }

    private void readJpa() {
        settings.put("naming", new Property("spring", "the default of Spring Boot"));
        configuration
                .find("spring.jpa.database-platform")
                .ifPresent(dialect -> settings.put("hibernate.dialect", dialect));
        configuration.startingWith(JPA_PROPERTIES).forEach((name, property) -> {
            if (name.startsWith("hibernate.") || name.startsWith("jakarta.persistence.")) {
                settings.put(name, property);
            }
        });
        NAMES.forEach((name, setting) -> configuration
                .find(name)
                .filter(ApplicationSettings::isSet)
                .ifPresent(property -> settings.put(setting, property)));
        configuration.startingWith("retort.arguments").forEach((name, property) -> settings.put("x." + name, property));
        leaveOutForeignDialect();
        readMappings();
    }

    private void leaveOutForeignDialect() {
        Property dialect = settings.get("hibernate.dialect");
        if (dialect != null
                && dialect.value().startsWith("org.hibernate.dialect.")
                && !dialect.value().contains("Postgre")) {
            settings.remove("hibernate.dialect");
            warnings.add(dialect.origin() + " is left out: it is for another database than PostgreSQL");
        }
    }

    private void readMappings() {
        List<String> resources = configuration.list("spring.jpa.mapping-resources");
        if (!resources.isEmpty()) {
            settings.put(
                    "entities.mapping-files",
                    new Property(String.join(",", resources), "spring.jpa.mapping-resources"));
        } else if (configuration.folderOf("META-INF/persistence.xml").isEmpty()) {
            configuration
                    .folderOf(ORM)
                    .ifPresent(
                            folder -> settings.put("entities.mapping-files", new Property(ORM, ORM + " in " + folder)));
        }
    }

    /** The database of the migrations if the application has one of its own for them, or else that of the application. */
    private void readDatabase() {
        Optional<Property> own = configuration.find("retort.url").filter(ApplicationSettings::isSet);
        Optional<Property> url = own.or(() -> configuration.find("spring.datasource.url"))
                .filter(ApplicationSettings::isSet)
                .map(found -> new Property(WRAPPED.matcher(found.value()).replaceFirst("jdbc:"), found.origin()));
        if (url.isEmpty()) {
            return;
        }
        if (!POSTGRESQL.matcher(url.get().value()).matches()) {
            warnings.add(url.get().origin() + " is left out: it is for another database than PostgreSQL");
            return;
        }
        settings.put("url", url.get());
        putDatabase("user", "retort.user", "spring.datasource.username");
        putDatabase("password", "retort.password", "spring.datasource.password");
    }

    private void putDatabase(String setting, String own, String application) {
        configuration
                .find(own)
                .filter(ApplicationSettings::isSet)
                .or(() -> configuration.find(application))
                .filter(ApplicationSettings::isSet)
                .ifPresent(property -> settings.put(setting, property));
    }

    private static boolean isSet(Property property) {
        return !property.value().isBlank();
    }
}
