package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Sets the version of a fresh clone, and sets it back. */
@Tag("slow")
@ResourceLock(FreshClone.LOCK)
class VersionIT {

    private static final String KEPT = "\n<!-- 10.8.7 9.8.76 <retort.last.release>9.8.7</retort.last.release> -->\n";

    private final Path folder;

    VersionIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void changesThePomsAndThePagesAndNothingElse() throws Exception {
        new Bash(folder).run("git clone -q '" + FreshClone.get() + "' clone");
        Path clone = folder.resolve("clone");
        Bash bash = new Bash(clone);
        Path pom = clone.resolve("pom.xml");
        String before = Files.readString(pom);
        String version = before.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
        assertThat(bash.type("make version")).contains("is no version");

        bash.run("make version VERSION=9.8.7");
        assertThat(bash.run("git diff --name-only").lines())
                .contains("pom.xml", "bom/pom.xml", "core/pom.xml", "integrations/maven/pom.xml", "README.md")
                .doesNotContain("CHANGELOG.md", "CONTRIBUTING.md");
        assertThat(bash.type("git grep -lF " + version + " -- '*pom.xml' README.md 'docs/*.md'"))
                .isEmpty();

        Files.writeString(pom, Files.readString(pom) + KEPT);
        bash.run("make version VERSION=" + version);
        assertThat(pom).content().isEqualTo(before + KEPT);
        bash.run("git checkout -q pom.xml");
        assertThat(bash.run("git status --porcelain")).isEmpty();
    }
}
