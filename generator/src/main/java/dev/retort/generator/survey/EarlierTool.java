package dev.retort.generator.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Another tool that migrates the database.
 *
 * @param name its name
 * @param place the place where it was found
 */
public record EarlierTool(String name, String place) {

    static List<EarlierTool> find(BuildLayout build) {
        List<EarlierTool> tools = new ArrayList<>();
        String buildFiles = build.buildFiles();
        find(build, buildFiles, "Flyway", "db/migration").ifPresent(tools::add);
        find(build, buildFiles, "Liquibase", "db/changelog").ifPresent(tools::add);
        return tools;
    }

    private static Optional<EarlierTool> find(BuildLayout build, String buildFiles, String name, String folder) {
        Path scripts = build.resources().resolve(folder);
        if (Files.isDirectory(scripts)) {
            return Optional.of(new EarlierTool(name, build.shown(scripts)));
        }
        return buildFiles.contains(name.toLowerCase(Locale.ROOT))
                ? Optional.of(new EarlierTool(name, "the build"))
                : Optional.empty();
    }

    /** The page that describes the change from it. */
    private String page() {
        return "docs/changing-over/" + name.toLowerCase(Locale.ROOT) + ".md";
    }

    /** The tool and the way from it to Retort, in words. */
    public String description() {
        return name + " (" + place + "): migrate every database with it once more, stop running it, and begin with"
                + " revision --baseline, as " + page() + " describes";
    }
}
