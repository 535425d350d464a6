package dev.retort.generator.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorTest {

    private final Path root;

    ReactorTest(@TempDir Path root) {
        this.root = root;
    }

    @BeforeEach
    void writeProject() throws IOException {
        pom("", "all", "<packaging>pom</packaging><modules><module>parts/model</module><module>web</module></modules>");
        pom("parts/model", "shop-model", "");
        pom("web", "shop-web", "<build><directory>out</directory></build>");
    }

    @Test
    void findsTheModuleAroundAFolder() throws IOException {
        Reactor reactor = Reactor.around(Files.createDirectories(root.resolve("parts/model/src")), null);

        assertThat(reactor.module().artifactId()).isEqualTo("shop-model");
        assertThat(reactor.root().artifactId()).isEqualTo("all");
        assertThat(reactor.hasSiblings()).isTrue();
        assertThat(reactor.moduleOption()).isEqualTo("parts/model");
        assertThat(reactor.module().classes()).isEqualTo(root.resolve("parts/model/target/classes"));
    }

    @Test
    void findsAModuleByItsFolderOrItsArtifact() {
        assertThat(Reactor.around(root, "web").module().classes()).isEqualTo(root.resolve("web/out/classes"));
        assertThat(Reactor.around(root, "shop-web")).isEqualTo(Reactor.around(root, "web"));
        assertThat(Reactor.around(root, ":shop-web")).isEqualTo(Reactor.around(root, "web"));
        assertThat(Reactor.around(root.resolve("web"), "shop-model").moduleOption())
                .isEqualTo("parts/model");
        assertThat(Reactor.around(root.resolve("web"), "../parts/model").moduleOption())
                .isEqualTo("parts/model");
    }

    @Test
    void takesAProjectWithoutModulesByItself() throws IOException {
        pom("web/demo", "demo", "");

        Reactor reactor = Reactor.around(root.resolve("web/demo"), null);

        assertThat(reactor.hasSiblings()).isFalse();
        assertThat(reactor.poms()).containsExactly(reactor.module());
    }

    @Test
    void asksForAModuleWhereTheProjectHasNoClasses() {
        assertThatThrownBy(() -> Reactor.around(root, null))
                .isInstanceOfSatisfying(
                        ClasspathException.class, e -> assertThat(e.remedy()).contains("maven:MODULE", "shop-model"));
        assertThatThrownBy(() -> Reactor.around(root, "nothing"))
                .hasMessageContaining("has no module nothing")
                .isInstanceOfSatisfying(
                        ClasspathException.class, e -> assertThat(e.remedy()).contains("shop-model", "shop-web"));
    }

    @Test
    void changesItsFingerprintWithAnyOfItsFiles() throws IOException {
        String before = ClasspathFingerprint.of(Reactor.around(root, "web"));
        assertThat(ClasspathFingerprint.of(Reactor.around(root, "web"))).isEqualTo(before);

        pom("parts/model", "shop-model", "<description>changed</description>");

        assertThat(ClasspathFingerprint.of(Reactor.around(root, "web"))).isNotEqualTo(before);
    }

    @Test
    void saysWhichFileIsNoXml() throws IOException {
        Files.writeString(root.resolve("web/pom.xml"), "<project>");

        assertThatThrownBy(() -> Reactor.around(root, "web"))
                .isInstanceOf(ClasspathException.class)
                .hasMessageContaining(root.resolve("web/pom.xml") + " cannot be read");
    }

    private void pom(String folder, String artifact, String more) throws IOException {
        Path file = Files.createDirectories(root.resolve(folder)).resolve("pom.xml");
        Files.writeString(file, "<project><artifactId>" + artifact + "</artifactId>" + more + "</project>");
    }
}
