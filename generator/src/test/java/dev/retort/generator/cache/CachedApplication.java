package dev.retort.generator.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.generator.hibernate.EntitySource;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** An application with one entity whose superclass is in a jar, and with everything else that a mapping can be made of. */
final class CachedApplication {

    private static final String STRATEGY = "hibernate.physical_naming_strategy";

    private static final Map<String, String> LIBRARY =
            Map.of("lib/Base", "@MappedSuperclass public class Base { @Id @GeneratedValue public long id; }");

    private static final Map<String, String> SOURCES = Map.of(
            "shop/Item",
            """
            @Entity public class Item extends lib.Base {
              @jakarta.validation.constraints.Size(max = 10) String name;
              @Column(columnDefinition = "numeric(9,2)") java.math.BigDecimal price;
              @Enumerated(EnumType.STRING) Size size;
              enum Size { SMALL, LARGE }
            }
            """,
            "shop/Naming",
            """
            public class Naming extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {
              public Naming() { dev.retort.generator.cache.Boots.count(); }
              @Override public org.hibernate.boot.model.naming.Identifier toPhysicalTableName(
                  org.hibernate.boot.model.naming.Identifier name,
                  org.hibernate.engine.jdbc.env.spi.JdbcEnvironment environment) {
                return org.hibernate.boot.model.naming.Identifier.toIdentifier(
                    name.getText().toLowerCase(java.util.Locale.ROOT), true);
              }
            }
            """,
            "shop/Contributor",
            """
            public class Contributor implements org.hibernate.boot.spi.AdditionalMappingContributor {
              @Override public void contribute(
                  org.hibernate.boot.spi.AdditionalMappingContributions contributions,
                  org.hibernate.boot.spi.InFlightMetadataCollector metadata,
                  org.hibernate.boot.ResourceStreamLocator resources,
                  org.hibernate.boot.spi.MetadataBuildingContext context) {
                contributions.contributeEntity(extra.Extra.class);
              }
            }
            """,
            "shop/Unused",
            "class Unused {}",
            "shop/Crate",
            "public class Crate { long id; }",
            "extra/Extra",
            "@Entity public class Extra { @Id long id; }",
            "shop/package-info",
            "@org.hibernate.annotations.FilterDef(name = \"a\") package shop;",
            "META-INF/shop.xml",
            """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
              <entity class="shop.Crate" access="FIELD">
                <table name="crate"/>
                <attributes><id name="id"/></attributes>
              </entity>
            </entity-mappings>
            """);

    private final Path folder;
    private final Map<String, String> sources = new TreeMap<>(SOURCES);
    private final Map<String, String> library = new TreeMap<>(LIBRARY);
    private String named = "first";

    private CachedApplication(Path folder) {
        this.folder = folder;
    }

    static CachedApplication in(Path folder) throws IOException {
        Files.createDirectories(folder);
        CachedApplication application = new CachedApplication(folder);
        application.writeLibraries(1_500_000_000_000L);
        application.writeAll();
        return application;
    }

    EntitySource source() {
        return EntitySource.ofPackages(List.of(classes(), libraryJar()), "shop")
                .withSettings(Map.of(STRATEGY, "shop.Naming"))
                .withMappingFiles(List.of("META-INF/shop.xml"));
    }

    /** The settings of the application with one more. */
    Map<String, String> settings(String name, String value) {
        return Map.of(STRATEGY, "shop.Naming", name, value);
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** A file that is not on the class path. */
    Path outside(String name) {
        return folder.resolve(name);
    }

    private Path libraryJar() {
        return folder.resolve("library.jar");
    }

    /** Changes a source or resource of the application, and compiles it. */
    void edit(String name, String before, String after) throws IOException {
        write(name, replaced(sources, name, before, after));
    }

    /** Changes a source of the library, and writes its jar. */
    void editLibrary(String name, String before, String after) throws IOException {
        library.put(name, replaced(library, name, before, after));
        writeLibraries(1_500_000_000_000L);
    }

    private static String replaced(Map<String, String> texts, String name, String before, String after) {
        String text = String.valueOf(texts.get(name));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(before + " is not in " + name);
        }
        return text.replace(before, after);
    }

    /** Writes a source or resource of the application; names without a dot are those of classes. */
    void write(String name, String text) throws IOException {
        sources.put(name, text);
        if (isSource(name)) {
            writeAll();
        } else {
            writeResource(name, text);
        }
    }

    private static boolean isSource(String name) {
        return !name.contains(".");
    }

    private void writeAll() throws IOException {
        compile(sources, classes());
        for (Map.Entry<String, String> entry : sources.entrySet()) {
            if (!isSource(entry.getKey())) {
                writeResource(entry.getKey(), entry.getValue());
            }
        }
    }

    private void writeResource(String name, String text) throws IOException {
        Path file = classes().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Writes another content into the jar that the library's manifest names. */
    void writeNamedJar(String content) throws IOException {
        named = content;
        writeLibraries(1_500_000_000_000L);
    }

    /** Writes the jar of the library and the jar that it names, with this time on every entry and file. */
    void writeLibraries(long time) throws IOException {
        Path compiled = folder.resolve("library");
        compile(library, compiled);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "named.jar gone.jar");
        try (JarOutputStream jar = jar(libraryJar(), manifest)) {
            put(jar, "lib/Base.class", Files.readAllBytes(compiled.resolve("lib/Base.class")), time);
        }
        try (JarOutputStream jar = jar(folder.resolve("named.jar"), new Manifest())) {
            put(jar, "named.txt", named.getBytes(UTF_8), time);
        }
    }

    private static JarOutputStream jar(Path file, Manifest manifest) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return new JarOutputStream(out, manifest);
    }

    private static void put(JarOutputStream jar, String name, byte[] content, long time) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(time);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }

    private void compile(Map<String, String> texts, Path target) throws IOException {
        Path written = Files.createDirectories(folder.resolve("sources").resolve(target.getFileName()));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", target.toString(), "-cp", classPath()));
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            if (isSource(entry.getKey())) {
                Path file = written.resolve(entry.getKey() + ".java");
                Files.createDirectories(file.getParent());
                String name = entry.getKey();
                Files.writeString(
                        file,
                        name.endsWith("package-info")
                                ? entry.getValue()
                                : "package " + name.substring(0, name.indexOf('/'))
                                        + ";\nimport jakarta.persistence.*;\n" + entry.getValue());
                arguments.add(file.toString());
            }
        }
        Files.createDirectories(target);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, null, messages, arguments.toArray(String[]::new));
        if (exitCode != 0) {
            throw new AssertionError(messages.toString(UTF_8));
        }
    }

    private String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator + folder.resolve("library");
    }
}
