package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationHibernateTest {

    private final Path folder;

    ApplicationHibernateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsAnotherVersion() throws IOException {
        Path jar = jar("hibernate-core-6.6.1.Final.jar", "6.6.1.Final");

        assertThat(ApplicationHibernate.otherVersion(List.of(folder, jar))).contains("6.6.1.Final");
    }

    @Test
    void believesTheManifestRatherThanTheName() throws IOException {
        assertThat(ApplicationHibernate.otherVersion(List.of(jar("hibernate-core-7-patched.jar", "7.0.0.Final"))))
                .contains("7.0.0.Final");
    }

    @Test
    void hasNothingToSayOfTheSameVersionOrNone() throws IOException {
        Path same = jar("hibernate-core-7.jar", ApplicationHibernate.ownVersion());
        Path other = jar("hibernate-jpamodelgen-6.6.1.Final.jar", "6.6.1.Final");

        assertThat(ApplicationHibernate.otherVersion(List.of(same, other))).isEmpty();
        assertThat(ApplicationHibernate.otherVersion(List.of())).isEmpty();
    }

    @Test
    void listsEachVersionOnceInTheOrderOfTheClassPath() throws IOException {
        Path first = jar("hibernate-core-7.1.0.Final.jar", "7.1.0.Final");
        Path second = jar("hibernate-core-6.6.1.Final.jar", "6.6.1.Final");
        Path copy = jar("hibernate-core-7.1.0.Final-copy.jar", "7.1.0.Final");

        assertThat(ApplicationHibernate.versions(List.of(first, folder, second, copy)))
                .extracting(ApplicationHibernate.Jar::file)
                .containsExactly(first, second);
        assertThat(ApplicationHibernate.otherVersion(List.of(first, second))).contains("7.1.0.Final");
    }

    private Path jar(String name, String version) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        Path file = folder.resolve(name);
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }
}
