package dev.retort.generator.springboot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the configuration files of a place: a folder as Spring Boot searches it, or one file and those of its profiles. */
final class ConfigFiles {

    /** In this order: if a folder has several, the later one overrides the earlier. */
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".properties");

    private static final Pattern FILE = Pattern.compile("(.*)(\\.ya?ml|\\.properties)");

    private final Path place;
    private final List<ConfigDocument> common;

    ConfigFiles(Path place) {
        this.place = place;
        this.common = documents("");
    }

    /** The documents of the files for every profile. */
    List<ConfigDocument> common() {
        return common;
    }

    /** The documents of the files for one profile. */
    List<ConfigDocument> ofProfile(String profile) {
        return documents("-" + profile);
    }

    /** The folder that resources of the application are in, if the place is one of them. */
    Path folder() {
        return Files.isDirectory(place) ? place : place.resolveSibling("");
    }

    private List<ConfigDocument> documents(String suffix) {
        List<ConfigDocument> documents = new ArrayList<>();
        files(suffix).filter(Files::isRegularFile).forEach(file -> documents.addAll(ConfigReader.read(file)));
        return documents;
    }

    private Stream<Path> files(String suffix) {
        Matcher file = FILE.matcher(String.valueOf(place.getFileName()));
        if (!Files.isDirectory(place) && file.matches()) {
            return Stream.of(place.resolveSibling(file.group(1) + suffix + file.group(2)));
        }
        return Stream.of(place, place.resolve("config"))
                .flatMap(folder -> EXTENSIONS.stream().map(end -> folder.resolve("application" + suffix + end)));
    }
}
