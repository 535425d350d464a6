package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.Exclusion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exclusion constraint, on a GiST index unless it says otherwise. */
public final class ExclusionDefinition {

    private final List<Exclusion.Element> elements = new ArrayList<>();
    private @Nullable String name;
    private String method = "gist";
    private @Nullable String where;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private @Nullable String comment;

    ExclusionDefinition(String expression, String operator) {
        elements.add(new Exclusion.Element(expression, operator));
    }

    /** Something else that is compared, by that operator. */
    public ExclusionDefinition and(String expression, String operator) {
        elements.add(new Exclusion.Element(expression, operator));
        return this;
    }

    /** Its name. */
    public ExclusionDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** The method of its index. */
    public ExclusionDefinition using(String indexMethod) {
        method = indexMethod;
        return this;
    }

    /** Only among the rows of which that holds. */
    public ExclusionDefinition where(String condition) {
        where = condition;
        return this;
    }

    /** May be deferred to the end of a transaction. */
    public ExclusionDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Is checked at the end of a transaction. */
    public ExclusionDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** The comment. */
    public ExclusionDefinition comment(String text) {
        comment = text;
        return this;
    }

    Exclusion build() {
        if (name == null) {
            throw new IllegalArgumentException("an exclusion constraint needs a name: exclude(…).named(…)");
        }
        return new Exclusion(name, method, elements, where, deferrability, comment);
    }
}
