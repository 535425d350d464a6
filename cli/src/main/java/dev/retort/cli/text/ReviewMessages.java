package dev.retort.cli.text;

import java.nio.file.Path;
import java.util.List;

/** The messages about diagrams and the pages for reviewers. */
public final class ReviewMessages {

    private ReviewMessages() {}

    public static String negativeDistance() {
        return "--distance must not be negative";
    }

    public static String tables() {
        return "Tables and their foreign keys";
    }

    public static String around(String table) {
        return "The tables around " + table;
    }

    public static String noSuchTable(String name) {
        return "there is no table " + name;
    }

    public static String otherTables(List<String> names) {
        return names.isEmpty()
                ? "there are no tables; choose another source with --from"
                : "use a table such as " + String.join(", ", names);
    }

    public static String cannotWrite(Path file) {
        return "cannot write " + file;
    }

    public static String chooseFile() {
        return "name another file with -o";
    }
}
