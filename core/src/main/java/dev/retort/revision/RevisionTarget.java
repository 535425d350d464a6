package dev.retort.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A revision as a person names it: {@code 1975ea}, {@code head}, {@code +2}, {@code billing@head-1}. What it means is
 * known only with a {@link RevisionGraph}, for some with what is applied as well.
 *
 * @param branch the label or revision before the {@code @}, or null
 * @param symbol an id, a prefix, a label, {@code head}, {@code heads}, {@code base} or {@code current}; empty for a
 *     target relative to what is applied
 * @param steps how many revisions further: up where positive, down where negative
 */
public record RevisionTarget(@Nullable String branch, String symbol, int steps) {

    /** The one head. */
    public static final RevisionTarget HEAD = new RevisionTarget(null, "head", 0);

    /** All heads. */
    public static final RevisionTarget HEADS = new RevisionTarget(null, "heads", 0);

    /** Before the first revision. */
    public static final RevisionTarget BASE = new RevisionTarget(null, "base", 0);

    private static final Pattern SYNTAX =
            Pattern.compile("(?:([^\\s:@+,-][^\\s:@+,]*)@)?([^\\s:@+,-][^\\s:@+,]*?)?([+-]\\d{1,9})?");

    /**
     * Reads a target.
     *
     * @throws InvalidTargetException when the text is none
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

    /** The revision of that id. */
    public static RevisionTarget of(String id) {
        return new RevisionTarget(null, id, 0);
    }

    /** Whether it counts from what is applied. */
    public boolean isRelative() {
        return symbol.isEmpty();
    }

    boolean isBase() {
        return symbol.equals("base") && steps == 0;
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return (branch == null ? "" : branch + "@")
                + symbol
                + (steps == 0 ? "" : steps > 0 ? "+" + steps : String.valueOf(steps));
    }
}
