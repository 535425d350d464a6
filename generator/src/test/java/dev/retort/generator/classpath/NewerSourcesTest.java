package dev.retort.generator.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerSourcesTest {

    private final Path folder;
    private final Path classes;

    NewerSourcesTest(@TempDir Path folder) {
        this.folder = folder;
        this.classes = folder.resolve("target/classes");
    }

    @Test
    void findsSourcesThatAreNewerOrWereNeverCompiled() throws IOException {
        write("target/classes/shop/Old.class", 1000);
        write("src/main/java/shop/Old.java", 2000);
        write("target/classes/shop/Fresh.class", 2000);
        write("src/main/java/shop/Fresh.java", 2000);
        write("src/main/java/shop/New.java", 2000);
        write("src/main/java/shop/package-info.java", 2000);

        assertThat(NewerSources.find(List.of(classes), name -> true)).containsExactly("shop.New", "shop.Old");
        assertThat(NewerSources.find(List.of(classes), "shop.New"::equals)).containsExactly("shop.New");
    }

    @Test
    void findsThemInTheLayoutsOfGradleAndKotlin() throws IOException {
        write("build/classes/java/main/shop/Old.class", 1000);
        write("src/main/java/shop/Old.java", 2000);
        write("src/main/java/shop/New.java", 2000);
        write("build/classes/kotlin/main/shop/Item.class", 1000);
        write("src/main/kotlin/shop/Item.kt", 2000);
        write("src/main/kotlin/shop/Functions.kt", 2000);
        write("target/classes/shop/Order.class", 1000);
        write("src/main/kotlin/shop/Order.kt", 2000);
        Path build = folder.resolve("build/classes");

        assertThat(NewerSources.find(List.of(build.resolve("java/main")), name -> true))
                .containsExactly("shop.New", "shop.Old");
        assertThat(NewerSources.find(List.of(build.resolve("kotlin/main")), name -> true))
                .containsExactly("shop.Item");
        assertThat(NewerSources.find(List.of(classes), "shop.Order"::equals)).containsExactly("shop.Order");
    }

    @Test
    void passesOverWhatHasNoSourcesBesideIt() throws IOException {
        write("target/classes/shop/Old.class", 1000);
        write("lib/a.jar", 1000);

        assertThat(NewerSources.find(List.of(classes, folder.resolve("lib/a.jar")), name -> true))
                .isEmpty();
    }

    private void write(String path, long second) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
    }
}
