package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.rename.RenameException;
import dev.retort.generator.writer.WrittenPairs;
import dev.retort.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of a difference on pairs of schemas made by chance, and on what is written of them.
 *
 * <p>The system property {@code retort.test.pairs} says how many pairs, {@code retort.test.renamed} how many under new
 * names, {@code retort.test.seed} where to begin. A pair that ever failed is tried each time. A failure says the seed and
 * the smallest pair that still fails.
 */
@Tag("slow")
@SuppressWarnings("NullAway.Init") // JUnit opens first
class LawsIT {

    private static final List<Long> FAILED_ONCE = List.of(
            1L, 8L, 15L, 19L, 26L, 33L, 36L, 1016L, 2018L, 2037L, 5130L, 10_216L, 41_094L, 60_954L, 61_180L, 61_705L);
    private static final List<Long> FAILED_UNDER_NEW_NAMES =
            List.of(70_001L, 70_026L, 80_010L, 80_044L, 80_065L, 80_069L, 80_072L, 80_087L);
    private static final int RENAMED = Integer.getInteger("retort.test.renamed", 8);
    private static final long FIRST_RENAMED = Long.getLong("retort.test.seed", 80_000);
    private static final int PAIRS = Integer.getInteger("retort.test.pairs", 40);
    private static final long FIRST = Long.getLong("retort.test.seed", 10_000);

    private static Laws laws;
    private static WrittenPairs written;

    static LongStream seeds() {
        return LongStream.concat(
                FAILED_ONCE.stream().mapToLong(Long::longValue), LongStream.range(FIRST, FIRST + PAIRS));
    }

    @BeforeAll
    static void open() throws SQLException {
        laws = new Laws();
        written = new WrittenPairs();
    }

    /** Law 6 holds for all of them together: one call of the compiler instead of hundreds. */
    @AfterAll
    static void close() throws SQLException {
        assertThat(laws.rowsKept()).as("rows that went through").isPositive();
        laws.close();
        written.expectRecorded();
    }

    static LongStream renamedSeeds() {
        return LongStream.concat(
                FAILED_UNDER_NEW_NAMES.stream().mapToLong(Long::longValue),
                LongStream.range(FIRST_RENAMED, FIRST_RENAMED + RENAMED));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("renamedSeeds")
    void leadsToNewNamesAndBack(long seed) throws SQLException {
        Pair pair = Pair.of(seed, laws.major());
        try {
            Failures.shrunk(
                    "seed " + seed + " under new names", pair, each -> laws.check(each, RenameMutator.of(each, seed)));
        } catch (AssertionError e) {
            Assumptions.assumeFalse(isRefusedInWords(e.getCause()), e.getMessage());
            throw e;
        }
    }

    /** A blocking view whose text under the new names is unknown: the error says so, and nothing is written. */
    private static boolean isRefusedInWords(@Nullable Throwable failure) {
        return failure instanceof RenameException
                && String.valueOf(failure.getMessage()).contains("its text under the new names is unknown");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leadsThereAndBack(long seed) throws SQLException {
        Pair pair = Pair.of(seed, laws.major());
        List<Operation> upgrade = Failures.shrunk("seed " + seed, pair, laws::check);
        written.add("Pair " + seed, upgrade);
    }
}
