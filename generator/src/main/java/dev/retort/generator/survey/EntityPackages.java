package dev.retort.generator.survey;

import dev.retort.generator.hibernate.EntityClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The packages of a project that have entities; a package stands for its subpackages.
 *
 * @param packages the names of the packages
 * @param description the packages and the place where they were found
 */
public record EntityPackages(List<String> packages, String description) {

    private static final Pattern ENTITY =
            Pattern.compile("^\\s*@(?:jakarta\\.persistence\\.)?Entity\\b", Pattern.MULTILINE);

    /** No packages. */
    static final EntityPackages NONE =
            new EntityPackages(List.of(), "no class with @Entity was found; set entities.packages");

    public EntityPackages {
        packages = List.copyOf(packages);
    }

    static EntityPackages find(BuildLayout build) {
        SortedSet<String> packages = new TreeSet<>();
        List<String> places = new ArrayList<>();
        for (Path place : build.classes()) {
            SortedSet<String> found = EntityClasses.packages(List.of(place));
            if (!found.isEmpty()) {
                packages.addAll(found);
                places.add(build.shown(place));
            }
        }
        return packages.isEmpty() ? inSources(build) : of(packages, String.join(", ", places));
    }

    private static EntityPackages inSources(BuildLayout build) {
        NavigableSet<String> packages = new TreeSet<>();
        for (Path source : build.sources()) {
            String text = ProjectFiles.text(source);
            if (text.contains("jakarta.persistence") && ENTITY.matcher(text).find()) {
                ProjectFiles.packageOf(text).ifPresent(packages::add);
            }
        }
        return packages.isEmpty()
                ? NONE
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
