package dev.retort.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;
import dev.retort.generator.statement.StatementContext;
import dev.retort.generator.statement.StatementReview;
import dev.retort.generator.statement.StatementSplitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintRuleTest {

    private static final Path PAGE = Path.of("../docs/lint.md");
    private static final String HEADING = "## Hazards\n\n";
    private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");

    @Test
    void explainEachHazardOnce() {
        assertThat(LintRule.all()).extracting(LintRule::hazard).containsExactly(HazardName.values());
        assertThat(LintRule.all()).allSatisfy(rule -> assertThat(rule.summary()).matches("[A-Z][^\n]*\\."));
    }

    /** The page of the documentation ends in the text of the command. */
    @Test
    void areOnThePage() throws Exception {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(HEADING) + HEADING.length()) + LintRule.text();
        if (Boolean.getBoolean("retort.test.rewrite")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(expected).isEqualTo(Files.readString(PAGE));
    }

    /** The first example has the hazard, and the second has not. */
    @ParameterizedTest
    @CsvSource({
        "rewrites-table, 1",
        "rebuilds-index, 1",
        "builds-index, 1",
        "scans-table, 1",
        "updates-rows, 0",
        "fills-view, 0",
        "blocks-all, 0",
        "blocks-writes, 0",
        "loses-data, 0",
        "breaks-old-code, 0",
        "breaks-prepared-statements, 0",
        "may-fail, 0",
        "commits-early, 0",
        "drops-dependents, 0",
        "no-lock-timeout, 0"
    })
    void showTheHazardAndTheSafeForm(String name, int safe) {
        HazardName hazard = HazardName.of(name).orElseThrow();
        LintRule rule = LintRule.of(hazard);
        List<String> examples = SQL.matcher(rule.markdown())
                .results()
                .map(match -> match.group(1))
                .toList();

        String problem = examples.get(0).replaceAll("SET lock_timeout.*\n", "");
        assertThat(hazards(problem)).contains(hazard);
        if (safe > 0) {
            assertThat(hazards(examples.get(safe))).doesNotContain(hazard);
        }
    }

    /** The hazards of the statements as a file and as those of a migration, where a COMMIT is one. */
    private static List<HazardName> hazards(String sql) {
        return Stream.of(StatementContext.ofScript(), StatementContext.ofMigration())
                .flatMap(context -> StatementReview.of(StatementSplitter.split(sql), context).stream())
                .map(Note::hazard)
                .toList();
    }
}
