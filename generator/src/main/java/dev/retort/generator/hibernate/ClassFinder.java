package dev.retort.generator.hibernate;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ClassInfoList;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ResourceList;
import io.github.classgraph.ScanResult;
import java.nio.file.Path;
import java.util.List;

/** Finds mapped classes by their annotations, without loading them. */
final class ClassFinder {

    private static final List<String> ANNOTATIONS = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");

    private ClassFinder() {}

    /** The mapped classes of the packages and their subpackages. An empty list of packages means all packages. */
    static MappedClasses find(List<Path> classpath, List<String> packages) {
        try (ScanResult result =
                graph(classpath).acceptPackages(packages.toArray(String[]::new)).scan(1)) {
            return new MappedClasses(classes(result), packages(result), List.of());
        }
    }

    /** The names of the entities of a class path. */
    static List<String> entities(List<Path> classpath) {
        try (ScanResult result = graph(classpath).scan(1)) {
            return result.getClassesWithAnnotation(ANNOTATIONS.get(0)).getNames();
        }
    }

    private static ClassGraph graph(List<Path> classpath) {
        return new ClassGraph()
                .overrideClasspath(classpath)
                .enableClassInfo()
                .enableAnnotationInfo()
                .ignoreClassVisibility();
    }

    /**
     * The XML mappings in Hibernate's own format. Hibernate also finds them beside the classes of a persistence unit.
     */
    static List<String> mappingFiles(List<Path> classpath) {
        try (ScanResult result = new ClassGraph().overrideClasspath(classpath).scan(1);
                ResourceList files = result.getResourcesMatchingWildcard("**.hbm.xml")) {
            return files.getPaths().stream().sorted().toList();
        }
    }

    private static List<String> classes(ScanResult result) {
        return result.getAllStandardClasses().stream()
                .filter(ClassFinder::isMapped)
                .map(ClassInfo::getName)
                .sorted()
                .toList();
    }

    private static boolean isMapped(ClassInfo type) {
        ClassInfoList annotations = type.getAnnotations().directOnly();
        return ANNOTATIONS.stream().anyMatch(annotations::containsName);
    }

    private static List<String> packages(ScanResult result) {
        return result.getPackageInfo().stream()
                .filter(ClassFinder::isAnnotated)
                .map(PackageInfo::getName)
                .sorted()
                .toList();
    }

    private static boolean isAnnotated(PackageInfo info) {
        return info.getAnnotationInfo().stream()
                .map(AnnotationInfo::getName)
                .anyMatch(name -> name.startsWith("jakarta.persistence.") || name.startsWith("org.hibernate."));
    }
}
