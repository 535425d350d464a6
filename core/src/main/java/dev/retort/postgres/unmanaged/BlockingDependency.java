package dev.retort.postgres.unmanaged;

import dev.retort.PublicApi;

/**
 * An unmanaged object that blocks an operation.
 *
 * @param operation the index of the operation in its list
 * @param change the action of the operation, such as {@code drop users.name}
 * @param object the blocking object, such as {@code policy own on users}
 * @param lost whether PostgreSQL would silently drop the object; if not, PostgreSQL refuses the operation
 * @param drop the statement that drops the object; empty if none is known
 * @param create the statement that creates it again, from the catalog; empty if none is known
 * @param renamed whether an earlier operation renames an object, so that these statements may name it wrongly
 */
@PublicApi
public record BlockingDependency(
        int operation, String change, String object, boolean lost, String drop, String create, boolean renamed) {

    /** Describes which object blocks which change. */
    public String problem() {
        return lost ? change + " would also drop " + object : object + " blocks " + change;
    }

    /** Describes the statements to add to the migration. */
    public String remedy() {
        if (drop.isEmpty()) {
            return "drop or change it before this operation";
        }
        return "add op.execute(\"" + javaEscaped(drop) + "\") before " + (renamed ? "the renames" : "this operation")
                + (create.isEmpty() ? "" : ", and recreate it afterwards if you need it: " + javaEscaped(create));
    }

    private static String javaEscaped(String sql) {
        return sql.strip()
                .replaceAll(";$", "")
                .replaceAll("\\s+", " ")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
