package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RowSecurity;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns one of the two switches of a table's row-level security on or off.
 *
 * @param table the table
 * @param change the switch, and its new state
 */
@PublicApi
public record AlterRowSecurity(QualifiedName table, Change change) implements Operation {

    /** The changes of the two switches. */
    public enum Change {
        /** The policies apply from now on. */
        ENABLE,
        /** The policies do not apply any more. */
        DISABLE,
        /** The policies apply to the owner of the table, too. */
        FORCE,
        /** The policies do not apply to the owner of the table any more. */
        NO_FORCE;

        /** Whether the change makes policies apply. */
        public boolean isOn() {
            return this == ENABLE || this == FORCE;
        }

        /** Returns the words of {@code ALTER TABLE}. */
        public String words() {
            return name().replace('_', ' ') + " ROW LEVEL SECURITY";
        }

        private Change inverse() {
            return switch (this) {
                case ENABLE -> DISABLE;
                case DISABLE -> ENABLE;
                case FORCE -> NO_FORCE;
                case NO_FORCE -> FORCE;
            };
        }
    }

    /** Returns the changes of the switches that differ: first those that turn one off. */
    public static List<AlterRowSecurity> between(QualifiedName table, RowSecurity before, RowSecurity after) {
        List<AlterRowSecurity> changes = new ArrayList<>();
        if (before.forced() && !after.forced()) {
            changes.add(new AlterRowSecurity(table, Change.NO_FORCE));
        }
        if (before.enabled() != after.enabled()) {
            changes.add(new AlterRowSecurity(table, after.enabled() ? Change.ENABLE : Change.DISABLE));
        }
        if (!before.forced() && after.forced()) {
            changes.add(new AlterRowSecurity(table, Change.FORCE));
        }
        return changes;
    }

    @Override
    public Action action() {
        return Action.ALTER;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.table(table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AlterRowSecurity inverse() {
        return new AlterRowSecurity(table, change.inverse());
    }
}
