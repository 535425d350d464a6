package dev.retort.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Normalizes a dump: it omits the names that Hibernate, PostgreSQL or Retort generated, so that dumps with other names
 * are comparable.
 */
public final class DumpText {

    private static final Pattern END = Pattern.compile(";\\n");
    private static final Pattern NAME = Pattern.compile("(CONSTRAINT|INDEX) ((?:\"(?:[^\"]|\"\")*\"|[^\\s\"(]+)) ");
    private static final Pattern NOT_NULL =
            Pattern.compile(" CONSTRAINT (?:\"(?:[^\"]|\"\")*|[^\\s\"(]+)_not_null\\d*\"? NOT NULL");
    private static final Pattern OPTIONS = Pattern.compile("\\bWITH \\(([^()]*='[^()]*)\\)");
    private static final Pattern MADE_UP =
            Pattern.compile("(?i)\"?((?:.*\\.)?(fk|uk|idx)[0-9a-y]{18,25}|.*_(pkey|key|fkey|check|idx)\\d*)\"?");

    private DumpText() {}

    /**
     * Returns the sorted statements of a dump without generated names. The order of columns stays. The order of the
     * checks in a table, which is that of their names, and of storage parameters does not.
     */
    public static String withoutMadeUpNames(String dump) {
        return END.splitAsStream(dump).map(DumpText::statement).sorted().collect(Collectors.joining(";\n"));
    }

    /** Returns the sorted statements of a dump, with sorted columns and constraints in each table. */
    public static String withoutOrder(String dump) {
        return END.splitAsStream(dump)
                .map(text -> isTable(text) ? sortedLines(text) : text)
                .sorted()
                .collect(Collectors.joining(";\n"));
    }

    private static String sortedLines(String table) {
        return table.lines()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static boolean isTable(String statement) {
        return statement.startsWith("CREATE TABLE") || statement.startsWith("CREATE UNLOGGED TABLE");
    }

    private static String statement(String text) {
        String nullable = NOT_NULL.matcher(text).replaceAll(" NOT NULL");
        String unnamed = OPTIONS.matcher(NAME.matcher(nullable).replaceAll(DumpText::unnamed))
                .replaceAll(DumpText::sorted);
        if (!isTable(unnamed)) {
            return unnamed;
        }
        List<String> lines = unnamed.lines()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
        return Stream.concat(
                        lines.stream().filter(line -> !isConstraint(line)),
                        lines.stream().filter(DumpText::isConstraint).sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String sorted(MatchResult options) {
        Stream<String> each = Stream.of(options.group(1).split(", ")).sorted();
        return Matcher.quoteReplacement(each.collect(Collectors.joining(", ", "WITH (", ")")));
    }

    private static boolean isConstraint(String line) {
        return line.startsWith("    CONSTRAINT ");
    }

    private static String unnamed(MatchResult name) {
        boolean madeUp = MADE_UP.matcher(name.group(2)).matches();
        return Matcher.quoteReplacement(madeUp ? name.group(1) + " " : name.group());
    }
}
