package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Trigger;
import org.jspecify.annotations.Nullable;

/** The definition of a trigger; by default it fires once for each statement. */
@PublicApi
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
    public TriggerDefinition before(String eventList) {
        return fires("BEFORE", eventList);
    }

    /** Fires after these events. */
    public TriggerDefinition after(String eventList) {
        return fires("AFTER", eventList);
    }

    /** Fires instead of these events, on a view. */
    public TriggerDefinition insteadOf(String eventList) {
        return fires("INSTEAD OF", eventList);
    }

    private TriggerDefinition fires(String when, String eventList) {
        timing = when;
        events = eventList;
        return this;
    }

    /** Sets the transition tables, such as {@code NEW TABLE AS added}. */
    public TriggerDefinition referencing(String tables) {
        referencing = tables;
        return this;
    }

    /** Fires once for each row. */
    public TriggerDefinition forEachRow() {
        forEachRow = true;
        return this;
    }

    /** Fires only if the condition holds. */
    public TriggerDefinition when(String condition) {
        when = condition;
        return this;
    }

    /** Sets the function that it executes, with its arguments, such as {@code touch()}. */
    public TriggerDefinition executes(String functionCall) {
        call = functionCall;
        return this;
    }

    /** Sets the comment. */
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
