package dev.retort.generator.writer;

import static java.util.stream.Collectors.joining;

import dev.retort.generator.cases.Golden;
import dev.retort.generator.review.OperationSummary;
import dev.retort.operation.EveryOperation;
import dev.retort.operation.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words for each kind of operation in lists, JSON and headings; scripts depend on them. */
class OperationTextsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/retort/generator/writer/operation-texts.txt");

    @Test
    void callsEachKindOfOperationAsItAlwaysDid() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        EveryOperation.all().forEach(operation -> lines.putIfAbsent(kind(operation), line(operation)));

        Golden.check(GOLDEN, lines.values().stream().collect(joining("\n", "", "\n")));
    }

    private static String kind(Operation operation) {
        return operation.getClass().getSimpleName() + ", "
                + OperationSummary.of(operation).kind() + ", " + OperationLabel.of(operation);
    }

    private static String line(Operation operation) {
        OperationSummary summary = OperationSummary.of(operation);
        return String.join(
                " | ",
                operation.getClass().getSimpleName(),
                summary.toString(),
                "table " + summary.table(),
                "name " + summary.name(),
                MigrationWriter.summary(List.of(operation)),
                OperationLabel.of(operation).methodName());
    }
}
