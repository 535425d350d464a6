package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library runs inside applications, and therefore names no option or command of the command line. */
class LibraryWordsTest {

    /** Names in double quotes are those of scratch objects. */
    private static final Pattern COMMAND_LINE =
            Pattern.compile("(?<![-\\w])--[a-z]|(?<= )-[a-zA-Z] |(?<!\")\\bretort [a-z]");

    @Test
    void nameNoOptionAndNoCommand() throws IOException, URISyntaxException {
        Path classes = Path.of(RetortException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> constants = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> constants.addAll(constants(file)));
        }

        assertThat(constants).contains("connect to its primary server");
        assertThat(constants.stream().filter(COMMAND_LINE.asPredicate())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirm with --yes",
                "give it with -x \1=VALUE",
                "check it with retort current",
                "\1 with retort stamp \1"
            })
    void areRefusedWhereTheyDo(String words) {
        assertThat(words).containsPattern(COMMAND_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- a comment\n", "a->b", "pg_temp.\"retort view\"", "x - y", "retort_history"})
    void arePassedWhereTheyDoNot(String words) {
        assertThat(words).doesNotContainPattern(COMMAND_LINE);
    }

    /**
     * Returns the texts among a class's constants, including those that the compiler folded and the recipes of
     * concatenations.
     *
     * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">The Constant Pool</a>
     */
    private static List<String> constants(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readUnsignedShort();
            in.readUnsignedShort();
            int size = in.readUnsignedShort();
            String[] texts = new String[size];
            List<Integer> strings = new ArrayList<>();
            for (int index = 1; index < size; index++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[index] = in.readUTF();
                    case 8 -> strings.add(in.readUnsignedShort());
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        index++;
                    }
                    default -> throw new IOException("no constant has the tag " + tag);
                }
            }
            return strings.stream().map(index -> texts[index]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
