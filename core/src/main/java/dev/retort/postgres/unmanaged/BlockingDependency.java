package dev.retort.postgres.unmanaged;

import dev.retort.PublicApi;
import dev.retort.postgres.Expressions;

/**
 * An unmanaged object that blocks an operation.
 *
 * @param operation the index of the operation in its list
 * @param change the action of the operation, such as {@code drop users.name}
 * @param object the blocking object, such as {@code policy own on users}
 * @param lost whether PostgreSQL would silently drop the object; if not, PostgreSQL refuses the operation
 * @param drop the statement that drops the object; empty if none is known
 * @param create the statement that creates it again, from the catalog; empty if none is known or if it
 *     contains code, as that of a function does
 * @param renamed whether an earlier operation renames an object, so that these statements may name it wrongly
 * @param advice the remedy, if it is no statement that drops the object; empty otherwise
 */
@PublicApi
public record BlockingDependency(
        int operation,
        String change,
        String object,
        boolean lost,
        String drop,
        String create,
        boolean renamed,
        String advice) {

    /** The number of characters of the longest definition that a remedy shows. */
    private static final int LONGEST = 160;

    /** An object with statements that drop it and create it again. */
    public BlockingDependency(
            int operation, String change, String object, boolean lost, String drop, String create, boolean renamed) {
        this(operation, change, object, lost, drop, create, renamed, "");
    }

    /** An object that stays, so that the operation has to change. */
    static BlockingDependency advising(int operation, String change, String object, String advice) {
        return new BlockingDependency(operation, change, object, false, "", "", false, advice);
    }

    /** Describes which object blocks which change. */
    public String problem() {
        return lost ? change + " would also drop " + object : object + " blocks " + change;
    }

    /**
     * Describes the statements to add to the migration. A definition that is long or has code in it is left out: on one
     * line, a comment would hide the rest of it.
     */
    public String remedy() {
        if (!advice.isEmpty()) {
            return advice;
        }
        if (drop.isEmpty()) {
            return "drop or change it before this operation";
        }
        String again = oneLine(create);
        boolean isShown = !again.isEmpty() && again.length() <= LONGEST;
        return "add op.execute(\"" + oneLine(drop) + "\") before " + (renamed ? "the renames" : "this operation")
                + ", and recreate it afterwards if you need it" + (isShown ? ": " + again : "");
    }

    /** Returns a statement without comments and line breaks, as it is written between the quotes of Java. */
    private static String oneLine(String sql) {
        return Expressions.oneLine(sql)
                .replaceAll(";$", "")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
