package dev.retort.revision;

import dev.retort.PublicApi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A revision as a user names it: {@code 1975ea}, {@code head}, {@code +2}, {@code billing@head-1}. Only a
 * {@link RevisionGraph} can resolve it; relative targets and {@code current} also depend on the applied revisions.
 *
 * @param branch the label or revision before the {@code @}, or null
 * @param symbol an id, a prefix, a label, {@code head}, {@code heads}, {@code base} or {@code current}; empty for a
 *     target that is relative to the applied revisions
 * @param steps the number of steps from there: positive for up, negative for down
 */
@PublicApi
public record RevisionTarget(@Nullable String branch, String symbol, int steps) {

    /** The only head. */
    public static final RevisionTarget HEAD = new RevisionTarget(null, "head", 0);

    /** All heads. */
    public static final RevisionTarget HEADS = new RevisionTarget(null, "heads", 0);

    /** The state before the first revision. */
    public static final RevisionTarget BASE = new RevisionTarget(null, "base", 0);

    private static final Pattern SYNTAX =
            Pattern.compile("(?:([^\\s:@+,-][^\\s:@+,]*)@)?([^\\s:@+,-][^\\s:@+,]*?)?([+-]\\d{1,9})?");

    /**
     * Parses a target.
     *
     * @throws InvalidTargetException if the text is not a target
     */
    public static RevisionTarget parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches()) {
            throw InvalidTargetException.ofTarget(text);
        }
        String symbol = parts.group(2) == null ? "" : parts.group(2);
        int steps = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        if (symbol.isEmpty() && steps == 0) {
            throw InvalidTargetException.ofTarget(text);
        }
        return new RevisionTarget(parts.group(1), symbol, steps);
    }

    /** Returns the target for the revision with that id. */
    public static RevisionTarget of(String id) {
        return new RevisionTarget(null, id, 0);
    }

    /** Whether it is relative to the applied revisions. */
    public boolean isRelative() {
        return symbol.isEmpty();
    }

    boolean isBase() {
        return symbol.equals("base") && steps == 0;
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return (branch == null ? "" : branch + "@")
                + symbol
                + (steps == 0 ? "" : steps > 0 ? "+" + steps : String.valueOf(steps));
    }
}
