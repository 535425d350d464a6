package dev.retort.generator.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A PostgreSQL that a Docker Compose file describes and publishes on this machine. Its password is not read.
 *
 * @param file the name of the file
 * @param service the name of the service
 * @param url the JDBC URL, without user and password
 * @param user the user
 */
public record ComposeDatabase(String file, String service, String url, String user) {

    private static final List<String> FILES =
            List.of("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml");
    private static final Pattern IMAGE =
            Pattern.compile("(?:.*/)?[\\w-]*(?:postgres|postgis|pgvector|timescaledb)[\\w-]*(?:[:@].*)?");
    private static final Pattern PORT = Pattern.compile("(?:[\\d.]+:|\\[[^\\]]*\\]:)?(\\d+):5432(?:/tcp)?");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::?-([^}]*))?[^}]*\\}|\\$(\\w+)");

    static Optional<ComposeDatabase> find(Path folder, Map<String, String> variables) {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return read(file, dotEnv(folder, variables));
            }
        }
        return Optional.empty();
    }

    private static Optional<ComposeDatabase> read(Path file, Map<String, String> variables) {
        Object document;
        try {
            document = new Yaml(new SafeConstructor(new LoaderOptions())).load(ProjectFiles.text(file));
        } catch (YAMLException e) {
            return Optional.empty();
        }
        for (Map.Entry<?, ?> service : entries(member(document, "services"))) {
            Optional<ComposeDatabase> database = of(
                    String.valueOf(file.getFileName()),
                    String.valueOf(service.getKey()),
                    service.getValue(),
                    variables);
            if (database.isPresent()) {
                return database;
            }
        }
        return Optional.empty();
    }

    private static Optional<ComposeDatabase> of(
            String file, String name, Object service, Map<String, String> variables) {
        String image = replaced(text(member(service, "image")), variables);
        Optional<String> port = port(member(service, "ports"), variables);
        if (!IMAGE.matcher(image).matches() || port.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> environment = environment(member(service, "environment"));
        String user = replaced(environment.getOrDefault("POSTGRES_USER", "postgres"), variables);
        String database = replaced(environment.getOrDefault("POSTGRES_DB", user), variables);
        return Optional.of(
                new ComposeDatabase(file, name, "jdbc:postgresql://localhost:" + port.get() + "/" + database, user));
    }

    private static Optional<String> port(Object ports, Map<String, String> variables) {
        if (ports instanceof List<?> list) {
            for (Object entry : list) {
                Matcher port = PORT.matcher(replaced(text(entry), variables));
                if (port.matches()) {
                    return Optional.of(port.group(1));
                }
                if (text(member(entry, "target")).equals("5432")
                        && !text(member(entry, "published")).isEmpty()) {
                    return Optional.of(replaced(text(member(entry, "published")), variables));
                }
            }
        }
        return Optional.empty();
    }

    /** The variables of a service: a map, or a list of {@code NAME=VALUE}. */
    private static Map<String, String> environment(Object environment) {
        Map<String, String> values = new TreeMap<>();
        entries(environment).forEach(entry -> values.put(text(entry.getKey()), text(entry.getValue())));
        if (environment instanceof List<?> list) {
            for (Object entry : list) {
                String text = text(entry);
                int equals = text.indexOf('=');
                if (equals > 0) {
                    values.put(text.substring(0, equals), text.substring(equals + 1));
                }
            }
        }
        return values;
    }

    /** The variables of the {@code .env} file, which Compose reads, below those of the environment. */
    private static Map<String, String> dotEnv(Path folder, Map<String, String> variables) {
        Map<String, String> all = new TreeMap<>();
        ProjectFiles.text(folder.resolve(".env")).lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                all.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
            }
        });
        all.putAll(variables);
        return all;
    }

    private static String replaced(String text, Map<String, String> variables) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String name = found.group(1) == null ? found.group(3) : found.group(1);
            String fallback = found.group(2) == null ? "" : found.group(2);
            return Matcher.quoteReplacement(variables.getOrDefault(name, fallback));
        });
    }

    private static Object member(Object node, String name) {
        Object value = node instanceof Map<?, ?> map ? map.get(name) : null;
        return value == null ? "" : value;
    }

    private static List<Map.Entry<?, ?>> entries(Object node) {
        return node instanceof Map<?, ?> map ? new ArrayList<>(map.entrySet()) : List.of();
    }

    private static String text(Object node) {
        return node instanceof String || node instanceof Number ? node.toString() : "";
    }

    String description() {
        return "service " + service + " in " + file + ": " + url + ", user " + user;
    }
}
