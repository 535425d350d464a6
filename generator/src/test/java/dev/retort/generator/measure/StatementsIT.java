package dev.retort.generator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.cases.Golden;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The effects of statements in the text file are those of the server, and the page has them.
 *
 * <p>With {@code -Dretort.test.rewrite=true} the test writes the effects of the server's major version into the file, and
 * all of them into the page.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatementsIT {

    private static final Path FILE = Path.of("src/test/resources/measured/statements.txt");
    private static final Path PAGE = Path.of("../docs/hazards.md");
    private static final int LEAST = 200;

    @Test
    @Order(1)
    void haveTheEffectsThatTheFileSays(@Fresh TestDatabase database) throws Exception {
        StatementMatrix matrix = StatementMatrix.parse(Files.readAllLines(FILE));
        MeasuredStatement measured = new MeasuredStatement(database, matrix.setup());
        int major = database.major();
        List<StatementMatrix.Case> cases = new ArrayList<>();
        for (StatementMatrix.Case one : matrix.cases()) {
            cases.add(one.with(major, measured.effects(one)));
        }
        Set<Integer> versions = new TreeSet<>(matrix.versions());
        versions.add(major);
        StatementMatrix now = new StatementMatrix(matrix.head(), versions, matrix.setup(), cases);

        Golden.check(FILE, String.join("\n", now.lines()) + "\n");
        assertThat(now.cases()).hasSizeGreaterThanOrEqualTo(LEAST).doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void standOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## ");
        String wanted = (start < 0 ? page : page.substring(0, start)).stripTrailing() + "\n" + tables();

        Golden.check(PAGE, wanted);
    }

    private static String tables() throws IOException {
        StatementMatrix matrix = StatementMatrix.parse(Files.readAllLines(FILE));
        StringBuilder page = new StringBuilder();
        String section = "";
        for (StatementMatrix.Case one : matrix.cases()) {
            if (!one.section().equals(section)) {
                section = one.section();
                page.append("\n## ").append(section).append("\n\n| statement | effects |\n|---|---|\n");
            }
            page.append("| ")
                    .append(cell(one.title()))
                    .append(": `")
                    .append(cell(one.sql()))
                    .append("` | ");
            page.append(effects(one, matrix.versions())).append(" |\n");
        }
        return page.toString();
    }

    private static String effects(StatementMatrix.Case one, Set<Integer> versions) {
        String text = one.byEffect().entrySet().stream()
                .map(entry -> (entry.getValue().equals(versions)
                                ? ""
                                : "on " + StatementMatrix.words(entry.getValue(), ", ") + ": ")
                        + cell(entry.getKey()))
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "none on an existing table" : text;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
