package dev.retort.generator.diff;

import dev.retort.operation.Operation;
import java.sql.SQLException;
import java.util.List;

/** Failed checks of pairs, in words that help. */
public final class Failures {

    private Failures() {}

    /** A check of a pair. */
    public interface Check {
        List<Operation> of(Pair pair) throws SQLException;
    }

    /** Runs a check; where it fails, the failure shows the smallest pair that fails the same way. */
    public static List<Operation> shrunk(String name, Pair pair, Check check) throws SQLException {
        try {
            return check.of(pair);
        } catch (SQLException | RuntimeException | AssertionError failure) {
            Pair smallest = new Shrinker(smaller -> kind(failure).equals(kindOf(smaller, check))).smallest(pair);
            throw new AssertionError(
                    name + ": " + failure.getMessage() + "\n\nThe smallest pair that still fails:\n" + words(smallest),
                    failure);
        }
    }

    private static String kindOf(Pair pair, Check check) {
        try {
            check.of(pair);
            return "";
        } catch (SQLException | RuntimeException | AssertionError failure) {
            return kind(failure);
        }
    }

    /** The identity of a failure: the server's error code, or the failed assertion. */
    private static String kind(Throwable failure) {
        if (failure instanceof SQLException refused) {
            return "SQL " + refused.getSQLState();
        }
        String message = String.valueOf(failure.getMessage()).strip();
        return failure.getClass() + message.substring(0, Math.min(12, message.length()));
    }

    private static String words(Pair pair) {
        return "from\n" + String.join("\n", Facts.of(pair.from())) + "\nto\n" + String.join("\n", Facts.of(pair.to()));
    }
}
