package dev.retort.generator.review;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.note.HazardName;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterType;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.UsingExpression;
import dev.retort.postgres.type.TypeConversion;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.Attribute;
import dev.retort.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes of composite types: PostgreSQL makes some in place, and the others need a new type. */
final class CompositeHazard extends Hazard {

    private final TypeConversions conversions;

    CompositeHazard(TypeConversions conversions) {
        this.conversions = conversions;
    }

    @Override
    public List<Finding> visit(AlterType operation) {
        List<Finding> findings = new ArrayList<>();
        List<String> lost = operation.before().attributes().stream()
                .map(Attribute::name)
                .filter(name -> operation.after().attribute(name).isEmpty())
                .toList();
        if (!lost.isEmpty()) {
            findings.addAll(Finding.danger(
                    HazardName.LOSES_DATA,
                    "Data loss: PostgreSQL deletes the values of attribute "
                            + String.join(" and ", lost) + " in every column of type "
                            + operation.after().name() + "."));
        }
        operation.before().attributes().forEach(before -> operation
                .after()
                .attribute(before.name())
                .filter(after -> !after.type().equals(before.type()))
                .ifPresent(after -> findings.addAll(ofCast(operation, before, after))));
        if (operation.isRebuild() && !operation.uses().isEmpty()) {
            findings.addAll(Finding.rebuild(
                    operation.uses(),
                    "PostgreSQL cannot make this change in place, so Retort rebuilds type "
                            + operation.after().name(),
                    ""));
        }
        return findings;
    }

    /** Unlike a column, an attribute is converted by an explicit cast, which also cuts off what does not fit. */
    private List<Finding> ofCast(AlterType operation, Attribute before, Attribute after) {
        UsingExpression using = operation.conversions().get(after.name());
        if (using != null) {
            return operation.uses().isEmpty() ? List.of() : ofExpression(operation, before, after, using);
        }
        TypeConversion cast = conversions.ofCast(before.type(), after.type());
        String attribute =
                "attribute " + before.name() + " of " + operation.after().name();
        if (cast.keepsRows() || operation.uses().isEmpty()) {
            return List.of();
        }
        if (cast.meaning().isReinterpretation()) {
            return Finding.danger(
                    HazardName.CHANGES_MEANING,
                    "Change of meaning: PostgreSQL casts the values of " + attribute + " from " + before.type() + " to "
                            + after.type() + ", which reads them in another way.");
        }
        return switch (cast.values()) {
            case CHANGED ->
                Finding.danger(
                        HazardName.LOSES_DATA,
                        "Data loss or failure: a value of " + attribute + " that does not fit " + after.type()
                                + " is rounded, truncated or rejected.");
            case REFUSED ->
                Finding.warning(
                        HazardName.MAY_FAIL,
                        "Fails if a value of " + attribute + " cannot be cast to " + after.type() + ".");
            case KEPT, UNKNOWN ->
                Finding.danger(
                        HazardName.LOSES_DATA,
                        "Data loss or failure is possible: Retort does not know how PostgreSQL casts " + before.type()
                                + " to " + after.type() + ", the new type of " + attribute + ".");
        };
    }

    /** An expression has the same effect as in a column. */
    private List<Finding> ofExpression(AlterType operation, Attribute before, Attribute after, UsingExpression using) {
        if (using.sql().equals(Conversion.NO_VALUE)) {
            return Finding.danger(
                    HazardName.LOSES_DATA,
                    "Data loss: Retort knows no conversion of " + before.type() + " to " + after.type()
                            + ", so attribute " + after.name() + " of "
                            + operation.after().name()
                            + " becomes null in every row. Give a using expression to keep the values.");
        }
        var column = new AlterColumn(
                operation.after().name(),
                Column.of(before.name(), before.type()),
                Column.of(after.name(), after.type()),
                new ExistingValues(using, null),
                ExistingValues.CAST);
        return new TypeChangeHazard(conversions, Map.of())
                .visit(column).stream()
                        .filter(finding -> finding.recurring() == null)
                        .toList();
    }
}
