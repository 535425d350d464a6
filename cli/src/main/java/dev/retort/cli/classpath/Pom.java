package dev.retort.cli.classpath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What a {@code pom.xml} says by itself, without what it inherits.
 *
 * @param file the file
 * @param artifactId the artifact
 * @param packaging the packaging, {@code jar} where none is written
 * @param modules the files of its modules, those of profiles too, as far as they are there
 * @param parent the file of its parent, where that lies on disk
 * @param classes where its compiled classes go
 */
record Pom(Path file, String artifactId, String packaging, List<Path> modules, Optional<Path> parent, Path classes) {

    static final String NAME = "pom.xml";

    /** How a list of modules is called, and a module in it; Maven 4 has another word. */
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

    /** The file itself, or that of a folder. */
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
