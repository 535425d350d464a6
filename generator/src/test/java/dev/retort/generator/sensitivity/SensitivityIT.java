package dev.retort.generator.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.generator.sensitivity.Outcome.Verdict;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each fact is changed by hand: it is a difference, or something is said of it, or there is a reason for neither. */
@Tag("slow")
class SensitivityIT {

    private static final Path PAGE = Path.of("..", "docs", "sensitivity.md");
    private static final int NEWEST = 18;
    private static final int OLDEST = 14;

    @Test
    void eachFactIsDetectedReportedOrIgnoredForAReason(@Fresh TestDatabase database) throws Exception {
        Map<Fact, Outcome> outcomes = outcomes(database);
        expectThoseOfTheReasons(outcomes);
        if (database.major() == NEWEST) {
            comparePage(page(outcomes));
        }
    }

    @Test
    void theOldestMajorMakesNoDifference() throws Exception {
        assumeTrue(TestServer.isEmbedded(), "skipped: needs a server of another major beside the run's");
        try (TestDatabase database = TestServer.database(OLDEST)) {
            expectThoseOfTheReasons(outcomes(database));
        }
    }

    private static Map<Fact, Outcome> outcomes(TestDatabase database) throws Exception {
        database.execute(Fact.read("base.sql"));
        Map<Fact, Outcome> outcomes = new LinkedHashMap<>();
        int major = database.major();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Observer observer = new Observer(connection);
            for (Fact fact : Fact.all()) {
                if (fact.since() <= major) {
                    outcomes.put(fact, observer.outcome(fact));
                }
            }
        }
        return outcomes;
    }

    private static void expectThoseOfTheReasons(Map<Fact, Outcome> outcomes) throws SQLException {
        List<String> wrong = new ArrayList<>();
        outcomes.forEach((fact, outcome) -> {
            if (!outcome.isExpected(fact)) {
                wrong.add(fact.name() + " is " + outcome.verdict() + ": " + outcome.words() + "; reason: '"
                        + fact.reason() + "'");
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String page(Map<Fact, Outcome> outcomes) throws Exception {
        StringBuilder page = new StringBuilder(Fact.read("head.md"));
        outcomes.forEach((fact, outcome) -> page.append("| %s | `%s` | %s: %s |\n"
                .formatted(
                        fact.name(),
                        fact.sql(),
                        outcome.verdict().name().toLowerCase(Locale.ROOT),
                        outcome.words().replace("|", "\\|"))));
        return page.append("\n%d facts: %d are detected, %d reported, %d ignored.\n"
                        .formatted(
                                outcomes.size(),
                                count(outcomes, Verdict.DETECTED),
                                count(outcomes, Verdict.REPORTED),
                                count(outcomes, Verdict.IGNORED)))
                .toString();
    }

    private static long count(Map<Fact, Outcome> outcomes, Verdict verdict) {
        return outcomes.values().stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }

    private static void comparePage(String page) throws Exception {
        if (Boolean.getBoolean("retort.test.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.exists(PAGE) ? Files.readString(PAGE) : "");
    }
}
