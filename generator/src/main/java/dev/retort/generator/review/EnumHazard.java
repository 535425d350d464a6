package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.RecurringNote.Topic;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumUse;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Changes of enumerated types: PostgreSQL can add values, and cannot remove or reorder them. */
final class EnumHazard extends Hazard {

    @Override
    public List<Finding> visit(AddEnumValue operation) {
        return Finding.recurring(HazardName.COMMITS_EARLY, Topic.COMMITTED_FIRST, List.of(operation.value()));
    }

    @Override
    public List<Finding> visit(RemoveEnumValue operation) {
        return rebuild(
                operation.type(),
                List.of(operation.value()),
                operation.rebuild().uses());
    }

    @Override
    public List<Finding> visit(AlterEnum operation) {
        List<String> before = operation.before().labels();
        List<String> after = operation.after().labels();
        List<String> removed = new ArrayList<>(before);
        removed.removeAll(after);
        List<Finding> findings = new ArrayList<>(rebuild(operation.before().name(), removed, operation.uses()));
        if (!kept(before, after).equals(kept(after, before))) {
            findings.addAll(Finding.danger(
                    HazardName.CHANGES_MEANING,
                    "Change of meaning: the values of type "
                            + operation.before().name() + " change their order from "
                            + String.join(", ", kept(before, after))
                            + " to " + String.join(", ", kept(after, before))
                            + ". Comparisons (<, between), min, max and ORDER BY follow the new order."));
        }
        return findings;
    }

    /** The labels that the other list has, too. */
    private static List<String> kept(List<String> labels, List<String> others) {
        return labels.stream().filter(others::contains).toList();
    }

    private static List<Finding> rebuild(QualifiedName type, List<String> removed, List<EnumUse> uses) {
        String refusal = removed.isEmpty() ? "" : " Fails if a row contains " + String.join(" or ", removed) + ".";
        if (uses.isEmpty()) {
            return removed.isEmpty()
                    ? List.of()
                    : Finding.note(
                            HazardName.RECREATES_DEPENDENTS,
                            "Retort drops type " + type + " and creates it with the new values. No column uses it.");
        }
        return Finding.rebuild(
                uses, "PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type " + type, refusal);
    }
}
