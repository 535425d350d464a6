package dev.retort.generator.springboot;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the documents of a configuration file, in YAML or as Java properties, as Spring Boot reads them. */
final class ConfigReader {

    private static final Pattern SEPARATOR = Pattern.compile("[#!]---\\s*");

    private ConfigReader() {}

    /**
     * The documents of a file, in their order.
     *
     * @throws ConfigurationException when it cannot be read
     */
    static List<ConfigDocument> read(Path file) {
        try {
            return String.valueOf(file.getFileName()).endsWith(".properties") ? properties(file) : yaml(file);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), "correct it");
        }
    }

    private static List<ConfigDocument> properties(Path file) throws IOException {
        List<ConfigDocument> documents = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (SEPARATOR.matcher(line).matches()) {
                documents.add(document(file, text));
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        documents.add(document(file, text));
        return documents;
    }

    private static ConfigDocument document(Path file, CharSequence text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text.toString()));
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return new ConfigDocument(file, values);
    }

    private static List<ConfigDocument> yaml(Path file) throws IOException {
        List<ConfigDocument> documents = new ArrayList<>();
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (Object document : new Yaml(new SafeConstructor(options)).loadAll(reader)) {
                Map<String, String> values = new LinkedHashMap<>();
                if (document instanceof Map<?, ?> map) {
                    flatten("", map, values);
                }
                documents.add(new ConfigDocument(file, values));
            }
            return documents;
        } catch (MarkedYAMLException e) {
            // The message of the exception itself has the line, which may have a password.
            throw unreadable(
                    file,
                    "line "
                            + (e.getProblemMark() == null
                                    ? 0
                                    : e.getProblemMark().getLine() + 1) + ": " + e.getProblem(),
                    "correct it, or name the folder of the built file in spring.config if the build fills in"
                            + " placeholders such as @project.version@");
        } catch (YAMLException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), "write it in UTF-8");
        }
    }

    private static void flatten(String path, Object node, Map<String, String> values) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(joined(path, key), value == null ? "" : value, values));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object entry = list.get(i);
                flatten(path + "[" + i + "]", entry == null ? "" : entry, values);
            }
        } else {
            values.put(path, node.toString());
        }
    }

    private static String joined(String path, Object key) {
        String name = key instanceof String text ? text : "[" + key + "]";
        return path.isEmpty() || name.startsWith("[") ? path + name : path + "." + name;
    }

    private static ConfigurationException unreadable(Path file, String why, String remedy) {
        return new ConfigurationException(
                "the configuration of the application, " + file + ", cannot be read: " + why, remedy);
    }
}
