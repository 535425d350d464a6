package dev.retort.generator.classpath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The contents of a {@code pom.xml}, without inherited elements.
 *
 * @param file the file
 * @param artifactId the artifact
 * @param packaging the packaging; {@code jar} if the file names none
 * @param modules the files of its modules that exist, including those of profiles
 * @param parent the file of its parent, if it is on disk
 * @param classes the folder of its compiled classes
 */
record Pom(Path file, String artifactId, String packaging, List<Path> modules, Optional<Path> parent, Path classes) {

    static final String NAME = "pom.xml";

    /** The elements for a list of modules and for one module, in Maven 3 and in Maven 4. */
    private static final List<List<String>> MODULES =
            List.of(List.of("modules", "module"), List.of("subprojects", "subproject"));

    Pom {
        modules = List.copyOf(modules);
    }

    /**
     * Reads a file.
     *
     * @throws ClasspathException when it is no XML
     */
    static Pom read(Path file) {
        Element project = Xml.root(file);
        Path folder = folderOf(file);
        return new Pom(
                file,
                Xml.text(project, "artifactId").orElse(""),
                Xml.text(project, "packaging").orElse("jar"),
                modules(project, folder),
                parent(project, folder),
                classes(project, folder));
    }

    Path folder() {
        return folderOf(file);
    }

    boolean hasClasses() {
        return !packaging.equals("pom");
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("").normalize();
    }

    private static List<Path> modules(Element project, Path folder) {
        List<Element> holders = new ArrayList<>(List.of(project));
        Xml.child(project, "profiles").forEach(profiles -> holders.addAll(Xml.children(profiles, "profile")));
        return MODULES.stream()
                .flatMap(names -> holders.stream()
                        .flatMap(holder -> Xml.child(holder, names.get(0)))
                        .flatMap(list -> Xml.children(list, names.get(1)).stream()))
                .map(module -> pom(folder.resolve(module.getTextContent().strip())))
                .filter(Files::isRegularFile)
                .distinct()
                .toList();
    }

    private static Optional<Path> parent(Element project, Path folder) {
        return Xml.child(project, "parent")
                .findFirst()
                .map(parent -> Xml.text(parent, "relativePath").orElse("../" + NAME))
                .filter(path -> !path.isEmpty())
                .map(path -> pom(folder.resolve(path)))
                .filter(Files::isRegularFile);
    }

    /** The file itself, or the one in a folder. */
    private static Path pom(Path place) {
        return (Files.isDirectory(place) ? place.resolve(NAME) : place).normalize();
    }

    private static Path classes(Element project, Path folder) {
        Optional<Element> build = Xml.child(project, "build").findFirst();
        String target = build.flatMap(it -> Xml.text(it, "directory")).orElse("target");
        String classes =
                build.flatMap(it -> Xml.text(it, "outputDirectory")).orElse("${project.build.directory}/classes");
        String written = classes.replace("${project.build.directory}", target)
                .replace("${project.basedir}", folder.toString())
                .replace("${basedir}", folder.toString());
        return folder.resolve(written).normalize();
    }
}
