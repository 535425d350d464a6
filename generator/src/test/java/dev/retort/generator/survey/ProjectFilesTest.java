package dev.retort.generator.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {

    /** A package may have the name of a folder that builds write. */
    @Test
    void findsSourcesInEachPackage(@TempDir Path sources) throws IOException {
        for (String folder : new String[] {"shop", "shop/build", "shop/target", "shop/out"}) {
            Files.createDirectories(sources.resolve(folder));
            Files.writeString(sources.resolve(folder).resolve("Order.java"), "");
            Files.writeString(sources.resolve(folder).resolve("notes.txt"), "");
        }

        assertThat(ProjectFiles.below(sources, ".java", ".kt"))
                .extracting(file -> sources.relativize(file).toString().replace('\\', '/'))
                .containsExactly(
                        "shop/Order.java", "shop/build/Order.java", "shop/out/Order.java", "shop/target/Order.java");
    }

    @Test
    void readsThePackageOfASource() {
        assertThat(ProjectFiles.packageOf("/* x */\npackage com.example.shop;\n"))
                .contains("com.example.shop");
        assertThat(ProjectFiles.packageOf("package com.example.shop\n\nclass Order"))
                .contains("com.example.shop");
        assertThat(ProjectFiles.packageOf("class Order {}")).isEmpty();
    }
}
