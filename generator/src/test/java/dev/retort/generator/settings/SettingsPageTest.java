package dev.retort.generator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "settings.md");
    private static final Pattern NAME = Pattern.compile("`([a-z.-]+)`");

    @Test
    void hasEverySettingAndNoOther() throws Exception {
        SortedSet<String> named = new TreeSet<>();
        Files.readString(PAGE)
                .lines()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(2, line.indexOf(" |")))
                .forEach(cell -> NAME.matcher(cell).results().forEach(found -> named.add(found.group(1))));

        assertThat(named).isEqualTo(Keys.all());
    }
}
