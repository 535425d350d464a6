package dev.retort.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** An application that a test compiles, packs and runs in its own process. */
public final class Application {

    /** The exit code and the output of a run. */
    public record Run(int exitCode, String output) {}

    private final Path classes;

    private Application(Path classes) {
        this.classes = classes;
    }

    /** Compiles all sources below a folder. */
    public static Application compile(Path sources, Path classes, List<Path> classpath) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter log = new StringWriter();
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "-parameters", "-cp", joined(classpath), "-d", classes.toString());
            if (!compiler.getTask(log, manager, null, options, null, manager.getJavaFileObjectsFromPaths(java))
                    .call()) {
                throw new AssertionError(log);
            }
        }
        return new Application(classes);
    }

    /** Returns the folder or jar of a class. */
    public static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the entries of this process's class path whose names contain one of these words. */
    public static List<Path> ofClassPath(String... words) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> Stream.of(words)
                        .anyMatch(word -> entry.getFileName().toString().contains(word)))
                .toList();
    }

    /** Returns a jar of classes that are in a folder, as they are while a module is being built; a jar is returned as it is. */
    public static Path jar(Path home, Path jar) throws IOException {
        if (!Files.isDirectory(home)) {
            return home;
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            addFolder(out, home, "", new HashSet<>());
        }
        return jar;
    }

    /** Packs it together with the unpacked contents of these jars and folders, as shading plugins do. */
    public Path fatJar(Path jar, String mainClass, List<Path> libraries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(mainClass))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            Set<String> taken = new HashSet<>(Set.of("META-INF/MANIFEST.MF"));
            addFolder(out, classes, "", taken);
            for (Path library : libraries) {
                if (Files.isDirectory(library)) {
                    addFolder(out, library, "", taken);
                } else {
                    addEntries(out, library, taken);
                }
            }
        }
        return jar;
    }

    /** Packs it with whole jars in it, as Spring Boot does; its loader is in one of the libraries and comes unpacked. */
    public Path nestedJar(Path jar, String mainClass, List<Path> libraries) throws IOException {
        Manifest manifest = manifest("org.springframework.boot.loader.launch.JarLauncher");
        manifest.getMainAttributes().putValue("Start-Class", mainClass);
        manifest.getMainAttributes().putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        manifest.getMainAttributes().putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            Set<String> taken = new HashSet<>(Set.of("META-INF/MANIFEST.MF"));
            for (String directory : List.of("BOOT-INF/", "BOOT-INF/classes/", "BOOT-INF/lib/")) {
                add(out, directory, new byte[0], taken);
            }
            for (Path library : libraries) {
                if (library.getFileName().toString().startsWith("spring-boot-loader")) {
                    addEntries(out, library, taken);
                } else {
                    addStored(out, "BOOT-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
                }
            }
            addFolder(out, classes, "BOOT-INF/classes/", taken);
        }
        return jar;
    }

    /** Runs {@code java -jar} and waits for its end. */
    public static Run run(Path jar, Map<String, String> variables, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static Manifest manifest(String mainClass) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "the application's");
        return manifest;
    }

    private static void addFolder(JarOutputStream out, Path folder, String prefix, Set<String> taken)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = prefix + folder.relativize(file).toString().replace('\\', '/');
                boolean isFolder = Files.isDirectory(file);
                if (!file.equals(folder)) {
                    add(out, isFolder ? name + "/" : name, isFolder ? new byte[0] : Files.readAllBytes(file), taken);
                }
            }
        }
    }

    private static void addEntries(JarOutputStream out, Path library, Set<String> taken) throws IOException {
        try (ZipFile zip = new ZipFile(library.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    add(out, entry.getName(), in.readAllBytes(), taken);
                }
            }
        }
    }

    private static void add(JarOutputStream out, String name, byte[] bytes, Set<String> taken) throws IOException {
        if (taken.add(name)) {
            out.putNextEntry(new JarEntry(name));
            out.write(bytes);
            out.closeEntry();
        }
    }

    /** A jar within a jar must not be compressed: the loader reads it in place. */
    private static void addStored(JarOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        JarEntry entry = new JarEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static String joined(List<Path> classpath) {
        return classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
