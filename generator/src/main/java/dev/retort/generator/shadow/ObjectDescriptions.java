package dev.retort.generator.shadow;

import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.Namespace;
import dev.retort.schema.Policy;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.View;

/** Describes an object of a catalog by its kind and name. Descriptions are unique within a catalog. */
final class ObjectDescriptions {

    private ObjectDescriptions() {}

    static String of(Object object) {
        if (object instanceof CatalogComparison.Part part) {
            return part.part() instanceof Table ? "table " + part.table() : ofPart(part.part()) + " of " + part.table();
        }
        if (object instanceof Namespace schema) {
            return "schema " + schema.name();
        }
        if (object instanceof EnumType type) {
            return "enum type " + type.name();
        }
        if (object instanceof CompositeType type) {
            return "composite type " + type.name();
        }
        if (object instanceof Sequence sequence) {
            return "sequence " + sequence.name();
        }
        if (object instanceof View view) {
            return "view " + view.name();
        }
        return object instanceof Cast cast ? "cast " + cast.source() + " to " + cast.target() : object.toString();
    }

    private static String ofPart(Object part) {
        if (part instanceof Column column) {
            return "column " + column.name();
        }
        if (part instanceof Index index) {
            return "index " + index.name();
        }
        if (part instanceof Policy policy) {
            return "policy " + policy.name();
        }
        if (part instanceof RowSecurity) {
            return "row-level security";
        }
        if (part instanceof TableOptions) {
            return "options";
        }
        return part instanceof Constraint constraint ? "constraint " + constraint.name() : part.toString();
    }
}
