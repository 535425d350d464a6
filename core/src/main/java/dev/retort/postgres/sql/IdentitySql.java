package dev.retort.postgres.sql;

import dev.retort.schema.DataType;
import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** Writes the clauses for identity columns. */
final class IdentitySql {

    private IdentitySql() {}

    static String definition(Identity identity) {
        List<String> options = SequenceOptionSql.ofNew(identity.options());
        return "GENERATED " + generation(identity) + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    /**
     * Returns the actions that change one identity into another. The type of the column must have been changed before.
     */
    static List<String> changes(Identity before, Identity after, DataType type) {
        List<String> actions = new ArrayList<>();
        if (before.always() != after.always()) {
            actions.add("SET GENERATED " + generation(after));
        }
        SequenceOptions retyped = SequenceOptionSql.retyped(before.options(), type);
        for (String option : SequenceOptionSql.changes(retyped, after.options())) {
            actions.add(option.equals("RESTART") ? option : "SET " + option);
        }
        return actions;
    }

    private static String generation(Identity identity) {
        return identity.always() ? "ALWAYS" : "BY DEFAULT";
    }
}
