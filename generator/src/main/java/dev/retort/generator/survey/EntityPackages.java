package dev.retort.generator.survey;

import dev.retort.generator.hibernate.EntityClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The packages of a project that have entities; a package stands for its subpackages.
 *
 * @param packages the names of the packages
 * @param description the packages and the place where they were found
 */
public record EntityPackages(List<String> packages, String description) {

    private static final Pattern ENTITY =
            Pattern.compile("^\\s*@(?:jakarta\\.persistence\\.)?Entity\\b", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)", Pattern.MULTILINE);

    public EntityPackages {
        packages = List.copyOf(packages);
    }

    static EntityPackages find(BuildLayout build) {
        List<Path> places = build.classesWithEntities();
        if (!places.isEmpty()) {
            return of(
                    EntityClasses.packages(places),
                    places.stream().map(build::shown).collect(Collectors.joining(", ")));
        }
        SortedSet<String> packages = new TreeSet<>();
        for (Path source : build.sources()) {
            String text = ProjectFiles.text(source);
            Matcher name = PACKAGE.matcher(text);
            if (text.contains("jakarta.persistence") && ENTITY.matcher(text).find() && name.find()) {
                packages.add(name.group(1));
            }
        }
        return packages.isEmpty()
                ? new EntityPackages(List.of(), "no class with @Entity was found; set entities.packages")
                : of(
                        packages,
                        "sources, which are not compiled: run " + build.tool().compile());
    }

    private static EntityPackages of(SortedSet<String> found, String place) {
        List<String> outermost = found.stream()
                .filter(name -> found.stream().noneMatch(other -> name.startsWith(other + ".")))
                .toList();
        return new EntityPackages(outermost, String.join(", ", outermost) + " (" + place + ")");
    }
}
