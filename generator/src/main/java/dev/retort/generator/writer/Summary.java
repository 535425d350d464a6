package dev.retort.generator.writer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.retort.operation.Action;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts statements by their effect: {@code Creates 20 tables and 31 indexes; adds 24 foreign keys}. */
final class Summary {

    /** The nouns that come first, because they matter most. All others follow in the order of the statements. */
    private static final List<String> FIRST = List.of("index", "foreign key", "column", "table");

    private Summary() {}

    static String of(List<Statement> statements) {
        Map<Action, Map<OperationLabel, Long>> counts = statements.stream()
                .map(Statement::label)
                .collect(groupingBy(
                        OperationLabel::action,
                        TreeMap::new,
                        groupingBy(label -> label, LinkedHashMap::new, counting())));
        String text = counts.values().stream().map(Summary::clause).collect(joining("; "));
        return OperationLabel.capitalised(text);
    }

    /** Joins the words with commas and a final {@code and}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String counted(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    /** A verb and its objects. All labels have the same verb. */
    private static String clause(Map<OperationLabel, Long> counts) {
        String verb = counts.keySet().iterator().next().verb();
        return verb + "s "
                + list(counts.entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                entry -> -FIRST.indexOf(entry.getKey().noun())))
                        .map(entry -> counted(
                                entry.getValue(),
                                entry.getKey().noun(),
                                entry.getKey().plural()))
                        .toList());
    }
}
