package dev.retort.postgres.sql;

import dev.retort.schema.DataType;
import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** Identity columns as SQL. */
final class IdentitySql {

    private IdentitySql() {}

    static String definition(Identity identity) {
        List<String> options = SequenceOptionSql.ofNew(identity.options());
        return "GENERATED " + generation(identity) + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    /** The actions that turn one identity into another; a change of the column's type has gone before. */
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
