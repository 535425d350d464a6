package dev.retort.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a Markdown page of {@code docs/}. */
public final class Page {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|interface|record) (\\w+)");

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    /** Reads a page. The tests of a module run in the module's folder, at any depth. */
    public static Page of(String name) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve("docs"))) {
            folder = requireNonNull(folder.getParent());
        }
        return new Page(Files.readString(folder.resolve("docs").resolve(name)));
    }

    /** Returns the blocks in that language, in order. */
    public List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    /** Returns the cells of the rows of the table below a heading, without the heading of the table and without backticks. */
    public List<List<String>> table(String heading) {
        String section = text.substring(text.indexOf("\n## " + heading + "\n"));
        return section.lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> List.of(line.substring(1).split("[|]", -1)).stream()
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
    }

    /** Writes the Java blocks that are whole files below a folder of sources, where a compiler looks for them. */
    public void writeSources(Path folder) throws IOException {
        for (String block : blocks("java")) {
            Matcher packageName = PACKAGE.matcher(block);
            Matcher type = TYPE.matcher(block);
            if (packageName.find() && type.find()) {
                Path file =
                        folder.resolve(packageName.group(1).replace('.', '/')).resolve(type.group(1) + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, block);
            }
        }
    }
}
