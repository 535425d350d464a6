package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.diff.TypeValues.TypePair;
import dev.retort.operation.Meaning;
import dev.retort.postgres.type.CastKind;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.postgres.type.TypeConversion;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.postgres.type.ValueEffect;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Types become each other and come back, with values at their borders. The table of what such a change does
 * ({@link TypeConversions}), the notes in a generated file and the question at an upgrade are held against what the server
 * does. The page in docs/ has it.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypeChangesIT {

    private static final Path PAGE = Path.of("../docs/type-changes.md");
    private static final boolean REWRITE = Boolean.getBoolean("retort.test.rewrite");
    private static final int NEWEST = 18;

    private static final Schema TYPES = new Schema(
            List.of(),
            List.of(
                    new EnumType(QualifiedName.of("mood"), TypeValues.MOODS, null),
                    new EnumType(QualifiedName.of("state"), TypeValues.STATES, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final TypeConversions conversions = Conversion.effects(TYPES, TYPES, CreatedCasts.NONE);
    private final List<MeasuredChange> onPage = new ArrayList<>();
    private final List<MeasuredChange> all = new ArrayList<>();
    private int major;

    @BeforeAll
    void measure() throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            major = database.major();
            database.execute("create extension citext; create extension hstore");
            for (EnumType type : TYPES.enums()) {
                database.execute(
                        "create type " + type.name() + " as enum ('" + String.join("', '", type.labels()) + "')");
            }
            try (Connection connection = database.connect()) {
                measure(connection);
            }
        }
    }

    private void measure(Connection connection) throws SQLException {
        TypeBench bench = new TypeBench(connection);
        for (TypePair pair : TypeValues.onPage()) {
            onPage.add(MeasuredChange.of(bench, TYPES, conversions, pair));
        }
        all.addAll(onPage);
        for (TypePair pair : TypeValues.beside()) {
            all.add(MeasuredChange.of(bench, TYPES, conversions, pair));
        }
    }

    @Test
    void givesTheTypeThatIsWanted() {
        expectNone(change -> !change.operations().isEmpty() && change.values().becameAnotherType());
    }

    /** No value of most types is short enough for one letter, and the notes say that such values are refused. */
    @Test
    void takesAValueOfEachTypeThatIsAltered() {
        expectNone(change -> onPage.contains(change)
                && change.alters()
                && change.values().taken() == 0
                && !isLetter(change.pair().from())
                && !isLetter(change.pair().to()));
    }

    private static boolean isLetter(String type) {
        return type.endsWith("(1)");
    }

    @Test
    void castsAsTheTableSays() {
        expectNone(change -> {
            Optional<CastKind> automatic = change.ways().stream()
                    .map(TypeConversion::cast)
                    .filter(CastKind::isAutomatic)
                    .findFirst();
            return change.cast().isAutomatic()
                    ? !automatic.equals(Optional.of(change.cast()))
                    : automatic.isPresent()
                            || (change.way()
                                            .filter(way -> way.cast() == CastKind.EXPLICIT)
                                            .isPresent()
                                    && change.cast() != CastKind.EXPLICIT);
        });
    }

    @Test
    void rewritesWhereTheTableSays() {
        expectNone(change ->
                change.way().filter(way -> way.rewrites() != change.rewritten()).isPresent());
    }

    @Test
    void keepsValuesWhereTheTableSays() {
        expectNone(change -> change.has(ValueEffect.KEPT) && change.loses());
        expectNone(change -> (change.has(ValueEffect.CHANGED) || change.has(ValueEffect.REFUSED)) && !change.loses());
    }

    /** A text may be spelled in another way than its new type spells it. */
    @Test
    void refusesValuesWhereTheTableSaysThatNoneChange() {
        expectNone(change -> change.has(ValueEffect.REFUSED)
                && change.values().changed() > 0
                && !TypeFamily.isText(DataType.parse(change.pair().from())));
    }

    /** An expression may name UTC, which is the time zone of a migration's session. */
    @Test
    void readsTimesInTheTimeZoneOfTheSessionWhereTheTableSays() {
        expectNone(change -> change.values().inTimeZone() && !change.means(Meaning.TIME_ZONE));
        expectNone(change -> change.means(Meaning.TIME_ZONE)
                && change.values().taken() > 0
                && !change.values().inTimeZone()
                && change.way()
                        .flatMap(way -> way.using("value"))
                        .filter(using -> using.contains("'UTC'"))
                        .isEmpty());
    }

    /** The note in the file, the question at the upgrade and the rows say the same. */
    @Test
    void notesAndAsksWhereValuesAreLost() {
        expectNone(change -> change.noted() != change.asked());
        expectNone(change -> change.loses() && !change.asked());
        expectNone(change ->
                change.asked() && !change.loses() && !change.has(ValueEffect.UNKNOWN) && !change.isReinterpreted());
    }

    private void expectNone(Predicate<MeasuredChange> problem) {
        assertThat(all.stream().filter(problem).map(MeasuredChange::toString)).isEmpty();
    }

    @Test
    void areOnThePage() throws Exception {
        if (major == NEWEST) {
            checkPage(onPage.stream().map(MeasuredChange::line).toList());
        }
    }

    private static void checkPage(List<String> lines) throws Exception {
        String page =
                """
                # Type changes

                `TypeChangesIT` writes this page. It changes a column of each type to every other type and back, with the boundary values
                of each type, on PostgreSQL 18. The table shows how Retort writes each change, and the result.

                - *Using* is the expression of `using`. Without an expression, PostgreSQL converts the values itself.
                - *Rewrites* says whether the server rewrote the table.
                - *Values* says what happened to the values. *Kept*: the values survived the change and the change back. *May change*: the
                  change, or the change back, gave another value, for example after rounding. *May be refused*: one of the values stopped
                  the migration, and nothing was changed.
                - The values of a column that is *dropped and added* are *lost*. The file says so. It asks for a value if the column is
                  `NOT NULL`. The old column stays under a temporary name until the new one is filled, so that the value can be computed
                  from the old one.
                - Conversions between times with and without a time zone use UTC, independent of the user's settings.
                - If an `oid` changes to text, bytes or a document, Retort treats it as the number of a large object, as `@Lob` stores it.
                - Bytes become the text or document that they are in UTF-8, and vice versa. Arrays of bytes become hexadecimal digits.
                - Other types are converted by the casts that the database has, or through their text. Retort tries such a change on up to
                  1,000 of the existing values, and the file says what the server did with them.

                | from | to | using | rewrites | values |
                |---|---|---|---|---|
                """
                        + String.join("\n", lines) + "\n";
        if (REWRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
