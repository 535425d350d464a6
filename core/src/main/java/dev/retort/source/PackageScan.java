package dev.retort.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the names of the classes in a package and its subpackages, in folders and in jars. */
final class PackageScan {

    private static final String CLASS = ".class";

    private final String packagePath;
    private final ClassLoader loader;
    private final SortedSet<String> names = new TreeSet<>();

    PackageScan(String packageName, ClassLoader loader) {
        this.packagePath = packageName.replace('.', '/');
        this.loader = loader;
    }

    /** Returns the names in alphabetical order. */
    List<String> classNames() throws IOException {
        for (URL url : Collections.list(loader.getResources(packagePath))) {
            scan(url);
        }
        if (names.isEmpty()) {
            scanJarsWithoutFolders();
        }
        return List.copyOf(names);
    }

    private void scan(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            scanJar(jar, jar.getEntryName());
        } else if (url.getProtocol().equals("file")) {
            scanFolder(Path.of(URI.create(url.toString())));
        } else {
            throw new IOException("the classes at " + url + " cannot be listed");
        }
    }

    /**
     * Scans the jars on the class path. Some jars have no entries for folders, so the class loader does not find their
     * packages, but it finds their manifests.
     */
    private void scanJarsWithoutFolders() throws IOException {
        for (URL url : Collections.list(loader.getResources(JarFile.MANIFEST_NAME))) {
            if (url.openConnection() instanceof JarURLConnection jar) {
                scanJar(jar, packagePath);
            }
        }
    }

    private void scanJar(JarURLConnection connection, String entryName) throws IOException {
        String prefix = entryName.endsWith("/") ? entryName : entryName + "/";
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> add(name.substring(prefix.length())));
        }
    }

    private void scanFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString())
                    .forEach(name -> add(name.replace(folder.getFileSystem().getSeparator(), "/")));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(String file) {
        if (file.endsWith(CLASS) && !file.endsWith("-info.class")) {
            String path = packagePath + "/" + file.substring(0, file.length() - CLASS.length());
            names.add(path.replace('/', '.'));
        }
    }
}
