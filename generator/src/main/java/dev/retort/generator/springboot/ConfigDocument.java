package dev.retort.generator.springboot;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One document of a configuration file. A YAML file and a properties file may have several.
 *
 * @param file the file
 * @param properties the properties, by their names as they are written, nested names joined by dots
 */
record ConfigDocument(Path file, Map<String, String> properties) {

    private static final String ON_PROFILE = "spring.config.activate.on-profile";
    private static final String ON_CLOUD_PLATFORM = "spring.config.activate.on-cloud-platform";

    ConfigDocument {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Whether the document counts if these profiles are active; no cloud platform is. */
    boolean isActive(Iterable<String> profiles) {
        return value(ON_CLOUD_PLATFORM)
                        .filter(platform -> !platform.equals("none"))
                        .isEmpty()
                && onProfile()
                        .map(text -> ProfileExpression.matches(text, profiles))
                        .orElse(true);
    }

    /** Whether the document counts only for some profiles, and therefore cannot say which are active. */
    boolean isForProfiles() {
        return onProfile().isPresent();
    }

    private Optional<String> onProfile() {
        String list = String.join(",", new ApplicationProperties(this).list(ON_PROFILE));
        return Optional.of(list).filter(text -> !text.isBlank());
    }

    private Optional<String> value(String name) {
        return new ApplicationProperties(this).written(name);
    }
}
