package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Exclusion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition of an exclusion constraint; by default it uses a GiST index. */
@PublicApi
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

    /** Adds another element and its operator. */
    public ExclusionDefinition and(String expression, String operator) {
        elements.add(new Exclusion.Element(expression, operator));
        return this;
    }

    /** Sets the name. */
    public ExclusionDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Sets the access method of its index. */
    public ExclusionDefinition using(String indexMethod) {
        method = indexMethod;
        return this;
    }

    /** Restricts the constraint to rows that satisfy the condition. */
    public ExclusionDefinition where(String condition) {
        where = condition;
        return this;
    }

    /** Makes it deferrable ({@code DEFERRABLE}). */
    public ExclusionDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Makes it deferred by default ({@code DEFERRABLE INITIALLY DEFERRED}). */
    public ExclusionDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** Sets the comment. */
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
