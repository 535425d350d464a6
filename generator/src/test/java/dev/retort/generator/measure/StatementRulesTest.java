package dev.retort.generator.measure;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note;
import dev.retort.generator.statement.StatementContext;
import dev.retort.generator.statement.StatementReview;
import dev.retort.generator.statement.StatementSplitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rules for statements say of each statement, by its text alone, what was measured of it. */
class StatementRulesTest {

    private static final Path FILE = Path.of("src/test/resources/measured/statements.txt");

    private static final Set<HazardName> WORKS = EnumSet.of(
            HazardName.REWRITES_TABLE, HazardName.REBUILDS_INDEX, HazardName.BUILDS_INDEX, HazardName.SCANS_TABLE);

    /** Statements whose effect depends on the catalog: of these the rules say the worst. */
    private static final Map<String, String> WORST = Map.ofEntries(
            entry("Change the type of a column: .*", "the old type is not in the text"),
            entry(
                    "Add a column: default by an? .*function of the user",
                    "the volatility of a function is not in the text"),
            entry("Add a column: (domain|enumerated type).*", "the kind of a type is not in the text"),
            entry("Change a column: SET NOT NULL.*", "a check that proves it is not in the text"),
            entry("Change a column: SET EXPRESSION, virtual", "the kind of the generated column is not in the text"),
            entry("Constraints: ADD PRIMARY KEY USING INDEX .*", "whether the column is NOT NULL is not in the text"),
            entry("Indexes: CREATE INDEX IF NOT EXISTS, and it exists", "whether it exists is not in the text"),
            entry("Tables: SET (ACCESS METHOD|TABLESPACE), the same", "the old one is not in the text"),
            entry("Partitions: ATTACH PARTITION.*", "the checks of the partition are not in the text"));

    /** Statements that the rules describe by another name. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "Add a column: NOT NULL without a default, to a table without rows", "a table without rows needs no scan",
            "Tables: TRUNCATE", "TRUNCATE writes an empty file",
            "Tables: TRUNCATE CASCADE of a table that a foreign key refers to", "TRUNCATE writes an empty file",
            "Partitions: CREATE TABLE PARTITION OF, beside a default partition",
                    "the text does not name that partition",
            "Drop a column: that a generated column uses", "the statement fails on the other versions");

    @Test
    void sayWhatWasMeasured() throws Exception {
        StatementMatrix matrix = StatementMatrix.parse(Files.readAllLines(FILE));
        Map<String, String> contradictions = new TreeMap<>();
        int compared = 0;
        for (StatementMatrix.Case one : matrix.cases()) {
            for (int major : matrix.versions()) {
                List<String> effects = one.on(major);
                if (effects.stream().noneMatch(effect -> effect.startsWith("error"))
                        && !OTHERWISE.containsKey(one.toString())) {
                    contradiction(one, effects)
                            .ifPresent(said -> contradictions.put(one + " on " + major, one.sql() + ": " + said));
                    compared++;
                }
            }
        }

        assertThat(contradictions).isEmpty();
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void knowEachStatement() throws Exception {
        StatementMatrix matrix = StatementMatrix.parse(Files.readAllLines(FILE));
        assertThat(matrix.cases()).allSatisfy(one -> assertThat(notes(one.sql()))
                .as(one.sql())
                .noneMatch(note -> note.hazard() == HazardName.UNKNOWN_STATEMENT));
    }

    private static List<Note> notes(String sql) {
        return StatementReview.of(StatementSplitter.split(sql), StatementContext.ofMigration());
    }

    /** The difference between the notes and the effects on relations that the statement names. */
    private static Optional<String> contradiction(StatementMatrix.Case one, List<String> effects) {
        List<Note> notes = notes(one.sql());
        Map<String, LockMode> said = new TreeMap<>();
        Set<HazardName> hazards = EnumSet.noneOf(HazardName.class);
        for (Note note : notes) {
            hazards.add(note.hazard());
            for (AffectedRelation relation : note.relations()) {
                if (relation.lock() != null) {
                    said.merge(relation.name().toString(), relation.lock(), StatementRulesTest::stronger);
                }
            }
        }
        Map<String, LockMode> measured = new TreeMap<>();
        List<HazardName> works = new ArrayList<>();
        List<HazardName> done = new ArrayList<>();
        for (String effect : effects) {
            String relation = effect.substring(0, effect.indexOf(": "));
            String work = effect.substring(relation.length() + 2);
            LockMode lock = LockMode.valueOf(work.split(", ", -1)[0].replace(' ', '_'));
            boolean blocks = lock.compareTo(LockMode.SHARE) >= 0;
            if (blocks) {
                work(work).ifPresent(done::add);
            }
            if (blocks && one.sql().matches(".*\\b" + relation + "\\b.*")) {
                measured.put(relation, lock);
                work(work).ifPresent(works::add);
            }
        }
        boolean isWorst = WORST.keySet().stream().anyMatch(one.toString()::matches);
        boolean saysWorks = works.stream().allMatch(work -> isSaid(work, hazards));
        boolean saysMore = done.isEmpty() && hazards.stream().anyMatch(WORKS::contains);
        return said.equals(measured) && saysWorks && (isWorst || !saysMore)
                ? Optional.empty()
                : Optional.of("said " + said + " " + hazards + ", measured " + measured + " " + works);
    }

    /** A rewrite builds all indexes and reads all rows; a query reads and fills its view. */
    private static boolean isSaid(HazardName work, Set<HazardName> hazards) {
        boolean isOther = hazards.contains(HazardName.REWRITES_TABLE) || hazards.contains(HazardName.FILLS_VIEW);
        boolean isOfPartition = work == HazardName.BUILDS_INDEX && hazards.contains(HazardName.SCANS_TABLE);
        return hazards.contains(work) || isOther || isOfPartition;
    }

    private static Optional<HazardName> work(String effects) {
        if (effects.contains("rewrite")) {
            return Optional.of(HazardName.REWRITES_TABLE);
        }
        if (effects.contains("rebuild")) {
            return Optional.of(HazardName.REBUILDS_INDEX);
        }
        if (effects.contains("build")) {
            return Optional.of(HazardName.BUILDS_INDEX);
        }
        return effects.contains("scan") ? Optional.of(HazardName.SCANS_TABLE) : Optional.empty();
    }

    private static LockMode stronger(LockMode one, LockMode other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
