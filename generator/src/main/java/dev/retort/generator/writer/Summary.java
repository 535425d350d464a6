package dev.retort.generator.writer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What statements do, in numbers: {@code Creates 20 tables and 31 indexes; adds 24 foreign keys}. */
final class Summary {

    /** What a reader wants to know first; all else follows in the order of the statements. */
    private static final List<String> FIRST = List.of("index", "foreign key", "column", "table");

    private Summary() {}

    static String of(List<Statement> statements) {
        Map<Deed.Verb, Map<Deed, Long>> counts = statements.stream()
                .map(Statement::deed)
                .collect(
                        groupingBy(Deed::verb, TreeMap::new, groupingBy(deed -> deed, LinkedHashMap::new, counting())));
        String text = counts.entrySet().stream()
                .map(entry -> entry.getKey().word() + "s " + things(entry.getValue()))
                .collect(joining("; "));
        return Deed.capitalised(text);
    }

    /** The words joined with commas and a last {@code and}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String counted(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    private static String things(Map<Deed, Long> counts) {
        return list(counts.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> -FIRST.indexOf(entry.getKey().noun())))
                .map(entry -> counted(
                        entry.getValue(), entry.getKey().noun(), entry.getKey().plural()))
                .toList());
    }
}
