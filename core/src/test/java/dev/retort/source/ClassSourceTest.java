package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Execute;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassSourceTest {

    private static final String PACKAGE = "dev.retort.source.sample";
    private static final List<String> CLASSES = List.of(
            "dev/retort/source/sample/FirstMigration.class",
            "dev/retort/source/sample/Helper.class",
            "dev/retort/source/sample/deeper/SecondMigration.class");

    @TempDir
    Path temp;

    @Test
    void findsMigrationsInAFolderOfClasses() {
        List<LoadedMigration> loaded = new ClassSource(PACKAGE, ClassSourceTest.class.getClassLoader()).load();

        assertThat(ids(loaded)).containsExactly("first", "second");
        assertThat(loaded.get(1).revision().revises()).containsExactly("first");
        assertThat(loaded).allSatisfy(migration -> assertThat(migration.file()).isNull());
        assertThat(Operations.record(loaded.get(0).migration()::upgrade))
                .containsExactly(new Execute("select 1", false));
    }

    @Test
    void namesAllClassesOfAPackage() {
        ClassLoader loader = ClassSourceTest.class.getClassLoader();

        assertThat(new ClassSource(PACKAGE, loader).classNames())
                .containsExactly(PACKAGE + ".FirstMigration", PACKAGE + ".Helper", PACKAGE + ".deeper.SecondMigration");
        assertThat(new ClassSource("com.example.nowhere", loader).classNames()).isEmpty();
    }

    @Test
    void findsMigrationsInAListOfClasses() {
        ClassLoader loader = ClassSourceTest.class.getClassLoader();

        assertThat(ids(new ListedClassSource(List.of(PACKAGE + ".FirstMigration", PACKAGE + ".Helper"), loader).load()))
                .containsExactly("first");
        assertThatThrownBy(() -> new ListedClassSource(List.of("com.example.Lost"), loader).load())
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageStartingWith("cannot read the migrations in the list of classes: class com.example.Lost");
    }

    @Test
    void findsMigrationsInAJar() throws IOException {
        try (URLClassLoader loader = loader(jar("with folders.jar", true))) {
            List<LoadedMigration> loaded = new ClassSource(PACKAGE, loader).load();

            assertThat(ids(loaded)).containsExactly("first", "second");
            assertThat(loaded.get(0).migration().getClass().getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void findsMigrationsInAJarThatListsNoFolders() throws IOException {
        try (URLClassLoader loader = loader(jar("without.jar", false))) {
            assertThat(ids(new ClassSource(PACKAGE, loader).load())).containsExactly("first", "second");
        }
    }

    @Test
    void leavesTheJarUsable() throws IOException {
        try (URLClassLoader loader = loader(jar("app.jar", true))) {
            new ClassSource(PACKAGE, loader).load();

            try (InputStream in = loader.getResourceAsStream(CLASSES.get(1))) {
                assertThat(in).isNotNull();
            }
            assertThat(ids(new ClassSource(PACKAGE, loader).load())).hasSize(2);
        }
    }

    @Test
    void takesThePackageThatWasNamedOnly() {
        ClassLoader loader = ClassSourceTest.class.getClassLoader();

        assertThat(ids(new ClassSource(PACKAGE + ".deeper", loader).load())).containsExactly("second");
    }

    @Test
    void asksTheThreadsLoaderAndThenItsOwn() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loader(jar("context.jar", true))) {
            thread.setContextClassLoader(loader);
            assertThat(ClassSource.of(PACKAGE).load())
                    .extracting(migration -> migration.migration().getClass().getClassLoader())
                    .containsOnly(loader);

            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(ids(ClassSource.of(PACKAGE).load())).containsExactly("first", "second");

            thread.setContextClassLoader(null);
            assertThat(ids(ClassSource.of(PACKAGE).load())).containsExactly("first", "second");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void saysThatAPackageHasNoClass() {
        assertThatThrownBy(() -> new ClassSource("no.such", ClassSourceTest.class.getClassLoader()).load())
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("package no.such");
    }

    private static List<String> ids(List<LoadedMigration> loaded) {
        return loaded.stream().map(migration -> migration.revision().id()).toList();
    }

    /** A loader that has the sample from the jar alone, and Retort from the tests' class path. */
    private static URLClassLoader loader(Path jar) throws IOException {
        ClassLoader parent = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.startsWith(PACKAGE)) {
                    throw new ClassNotFoundException(name);
                }
                return Migration.class.getClassLoader().loadClass(name);
            }
        };
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent);
    }

    private Path jar(String name, boolean folders) throws IOException {
        Path jar = temp.resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            if (folders) {
                entries.putNextEntry(new JarEntry("dev/retort/source/sample/"));
                entries.putNextEntry(new JarEntry("dev/retort/source/sample/deeper/"));
            }
            for (String path : CLASSES) {
                entries.putNextEntry(new JarEntry(path));
                try (InputStream in = ClassLoader.getSystemResourceAsStream(path)) {
                    in.transferTo(entries);
                }
            }
        }
        return jar;
    }
}
