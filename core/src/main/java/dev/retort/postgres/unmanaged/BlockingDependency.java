package dev.retort.postgres.unmanaged;

/**
 * Something that Retort does not manage and that is in the way of an operation.
 *
 * @param operation the number of the operation in its list, from 0
 * @param change what the operation does, such as {@code drop users.name}
 * @param object what is in the way, such as {@code policy own on users}
 * @param lost whether PostgreSQL would drop it along with the rest, without a word; else it refuses
 * @param drop the statement that takes it away; empty where none is known
 * @param create the statement that brings it back, as the catalog has it; empty where none is known
 * @param renamed whether something is called otherwise by then than these statements say
 */
public record BlockingDependency(
        int operation, String change, String object, boolean lost, String drop, String create, boolean renamed) {

    /** What is in the way, and of what. */
    public String problem() {
        return object + (lost ? " would go along with " : " is in the way of ") + change;
    }

    /** What to write in the migration. */
    public String remedy() {
        if (drop.isEmpty()) {
            return "take it out of the way before";
        }
        return "write op.execute(\"" + java(drop) + "\") before" + (renamed ? " the renames" : "")
                + (create.isEmpty() ? "" : ", and what is to become of it after: it was " + java(create));
    }

    private static String java(String sql) {
        return sql.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
