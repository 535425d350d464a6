package dev.retort.migration;

import dev.retort.schema.Trigger;
import org.jspecify.annotations.Nullable;

/** A trigger: once for a statement, unless it says otherwise. */
public final class TriggerDefinition {

    private final String name;
    private String timing = "";
    private String events = "";
    private @Nullable String referencing;
    private boolean forEachRow;
    private @Nullable String when;
    private String call = "";
    private @Nullable String comment;

    TriggerDefinition(String name) {
        this.name = name;
    }

    /** Fires before these events, such as {@code INSERT OR UPDATE OF price}. */
    public TriggerDefinition before(String what) {
        return at("BEFORE", what);
    }

    /** Fires after these events. */
    public TriggerDefinition after(String what) {
        return at("AFTER", what);
    }

    /** Fires in place of these events, on a view. */
    public TriggerDefinition insteadOf(String what) {
        return at("INSTEAD OF", what);
    }

    private TriggerDefinition at(String time, String what) {
        timing = time;
        events = what;
        return this;
    }

    /** Transition tables, such as {@code NEW TABLE AS added}. */
    public TriggerDefinition referencing(String tables) {
        referencing = tables;
        return this;
    }

    /** Fires for each row. */
    public TriggerDefinition forEachRow() {
        forEachRow = true;
        return this;
    }

    /** Fires only where that holds. */
    public TriggerDefinition when(String condition) {
        when = condition;
        return this;
    }

    /** Calls that function with these arguments, such as {@code touch()}. */
    public TriggerDefinition executes(String functionCall) {
        call = functionCall;
        return this;
    }

    /** The comment. */
    public TriggerDefinition comment(String text) {
        comment = text;
        return this;
    }

    Trigger build() {
        if (timing.isEmpty() || call.isEmpty()) {
            throw new IllegalArgumentException("trigger " + name + " needs before, after or insteadOf, and executes");
        }
        return new Trigger(name, timing, events, referencing, forEachRow, when, call, comment);
    }
}
