package dev.retort.generator.measure;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note;
import dev.retort.generator.review.Review;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The review says of an operation what was measured of the statement: for each statement in the text file that changes the
 * schema, the difference between the schemas before and after it is reviewed, and the notes are compared with the effects.
 */
class HazardRulesIT {

    private static final Path FILE = Path.of("src/test/resources/measured/statements.txt");

    /** The statements that the review describes otherwise than they were measured, each with the reason. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            entry("default by an immutable function of the user", "the volatility of functions is not asked"),
            entry("default by a stable function of the user", "the volatility of functions is not asked"),
            entry("domain with a check", "the checks of domains are not known"),
            entry("domain with a check, constant default", "the checks of domains are not known"),
            entry("domain NOT NULL with a default", "the checks of domains are not known"),
            entry("integer to a domain without a check", "the checks of domains are not known"),
            entry("domain to its base type", "the checks of domains are not known"),
            entry("REFERENCES without a default", "Retort adds the foreign key in a statement of its own"),
            entry("with a foreign key in the same statement", "Retort adds the foreign key in a statement of its own"),
            entry("with a foreign key NOT VALID in the same statement", "one statement has both locks"),
            entry("NOT NULL without a default, to a table without rows", "a table without rows needs no scan"),
            entry("SET NOT NULL with a check that proves it", "the review does not look for a proof"),
            entry("SET NOT NULL with a check of two conditions that proves it", "the review does not look for a proof"),
            entry("ADD NOT NULL as a constraint, NOT VALID", "Retort does not write it"),
            entry("timestamp to timestamptz, session in UTC, with an index", "Retort converts with a USING"),
            entry("timestamp to timestamptz, session elsewhere", "Retort sets the time zone UTC"),
            entry("timestamp to timestamptz, session in UTC, with a USING", "Retort sets the time zone UTC"),
            entry("ADD FOREIGN KEY of a table without rows", "a foreign key of empty tables needs no scan"),
            entry("ADD PRIMARY KEY USING INDEX of a column that is NOT NULL", "Retort builds a new index"),
            entry("ADD PRIMARY KEY USING INDEX of a nullable column", "Retort builds a new index"),
            entry("ADD UNIQUE, USING INDEX", "Retort builds a new index"),
            entry("ALTER CONSTRAINT DEFERRABLE", "Retort adds the foreign key again"),
            entry("ENFORCE a foreign key", "Retort adds the foreign key again"));

    @Test
    void sayWhatWasMeasured(@Fresh TestDatabase database) throws Exception {
        StatementMatrix matrix = StatementMatrix.parse(Files.readAllLines(FILE));
        MeasuredStatement statements = new MeasuredStatement(database, matrix.setup());
        Map<String, String> contradictions = new TreeMap<>();
        Set<String> compared = new TreeSet<>();
        for (StatementMatrix.Case one : matrix.cases()) {
            List<String> effects = one.on(database.major());
            if (!changesTheSchema(one) || effects.stream().anyMatch(effect -> effect.startsWith("error"))) {
                continue;
            }
            try (Connection connection = database.connect()) {
                statements.prepare(connection, one);
                Schema before = read(connection);
                statements.run(connection, one);
                Schema after = read(connection);
                List<Operation> operations = SchemaDiff.between(before, after);
                if (!operations.isEmpty()) {
                    compared.add(one.toString());
                    contradictions(one, effects, operations, before, after)
                            .forEach(each -> contradictions.put(one.title(), each));
                }
            }
        }

        OTHERWISE.keySet().forEach(contradictions::remove);
        assertThat(contradictions).isEmpty();
        assertThat(compared).hasSizeGreaterThan(100);
    }

    /** Partitions are not managed, and a statement that runs outside a transaction is written otherwise. */
    private static boolean changesTheSchema(StatementMatrix.Case one) {
        boolean isPartition = one.setup().stream().anyMatch(sql -> sql.contains("PARTITION BY"));
        return !isPartition
                && !one.sql().contains("CONCURRENTLY")
                && one.sql().matches("(ALTER|CREATE|DROP|COMMENT) .*");
    }

    private static Schema read(Connection connection) throws SQLException {
        return CatalogReader.read(connection, CatalogScope.of(connection));
    }

    private static List<String> contradictions(
            StatementMatrix.Case one, List<String> effects, List<Operation> operations, Schema before, Schema after) {
        List<Note> notes = Review.of(
                operations,
                RowFacts.NONE,
                List.of(),
                Set.of(),
                Map.of(),
                Conversion.effects(before, after, CreatedCasts.NONE),
                Map.of(),
                before);
        List<String> contradictions = new ArrayList<>();
        for (String effect : effects) {
            String relation = effect.substring(0, effect.indexOf(':'));
            if (before.table(QualifiedName.of(relation)).isPresent()) {
                String measured = summary(effect.substring(effect.indexOf(':') + 2));
                String said = said(notes, relation);
                if (!measured.equals(said)) {
                    contradictions.add(one + ": " + relation + ": measured " + measured + ", said " + said);
                }
            }
        }
        return contradictions;
    }

    /** The lock and the most expensive work, as far as a note says it. */
    private static String summary(String effect) {
        List<String> parts = List.of(effect.split(", ", -1));
        String lock = parts.stream()
                .filter(part -> Set.of("ACCESS EXCLUSIVE", "SHARE ROW EXCLUSIVE", "SHARE")
                        .contains(part))
                .findFirst()
                .orElse("no lock");
        String work = "no work";
        if (parts.contains("rewrite")) {
            work = HazardName.REWRITES_TABLE.id();
        } else if (parts.stream().anyMatch(part -> part.startsWith("rebuild "))) {
            work = HazardName.REBUILDS_INDEX.id();
        } else if (parts.stream().anyMatch(part -> part.startsWith("build "))) {
            work = HazardName.BUILDS_INDEX.id();
        } else if (parts.contains("scan")) {
            work = HazardName.SCANS_TABLE.id();
        }
        return lock.equals("no lock") ? lock : lock + ", " + work;
    }

    private static String said(List<Note> notes, String relation) {
        Set<LockMode> locks = EnumSet.noneOf(LockMode.class);
        Set<HazardName> work = EnumSet.noneOf(HazardName.class);
        for (Note note : notes) {
            for (AffectedRelation affected : note.relations()) {
                LockMode held = affected.lock();
                if (held != null && affected.name().name().equals(relation)) {
                    locks.add(held);
                    work.add(note.hazard());
                }
            }
        }
        String lock =
                locks.stream().max(LockMode::compareTo).map(LockMode::toString).orElse("no lock");
        String hazard = work.stream()
                .filter(HazardName::growsWithRows)
                .findFirst()
                .map(HazardName::id)
                .orElse("no work");
        return locks.isEmpty() ? lock : lock + ", " + hazard;
    }
}
