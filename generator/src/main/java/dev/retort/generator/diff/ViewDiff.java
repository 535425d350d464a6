package dev.retort.generator.diff;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the views to drop before and to create after other operations: views that block an operation, views whose
 * wanted query differs, and views whose name a table gets. Other views that are not wanted are left alone.
 *
 * <p>A view over an object that is dropped for good cannot be created again. It is not dropped, and the migration stops
 * until the user decides about it.
 */
final class ViewDiff {

    private final List<View> views;
    private final List<View> missing = new ArrayList<>();
    private final Map<QualifiedName, View> replaced = new HashMap<>();
    private final Set<QualifiedName> tables = new HashSet<>();

    /**
     * Compares views.
     *
     * @param views the views of the database, in an order in which they can be created
     * @param wanted the wanted views, in such an order
     * @param wantedTables the wanted tables, whose names no view keeps
     */
    ViewDiff(List<View> views, List<View> wanted, List<Table> wantedTables) {
        this.views = views;
        wantedTables.forEach(table -> tables.add(table.name()));
        Map<QualifiedName, View> there = new HashMap<>();
        views.forEach(view -> there.put(view.name(), view));
        for (View view : wanted) {
            View before = there.get(view.name());
            if (before == null) {
                missing.add(view);
            } else if (!isSame(before, view)) {
                replaced.put(view.name(), before.withDefinition(view.definition()));
            }
        }
    }

    /** The operations that drop the views that block these operations, and create them again. */
    List<Operation> around(List<Operation> operations) {
        return around(AffectedObjects.by(operations));
    }

    /** The operations that drop the views that depend on these objects, and create them again. */
    List<Operation> around(AffectedObjects affected) {
        Set<QualifiedName> lost =
                withDependents(view -> !replaced.containsKey(view.name()) && affected.preventsRecreation(view.uses()));
        Set<QualifiedName> blocking = withDependents(view ->
                replaced.containsKey(view.name()) || tables.contains(view.name()) || affected.isBlockedBy(view.uses()));
        List<Operation> drops = new ArrayList<>();
        List<Operation> creates = new ArrayList<>();
        for (View view : views) {
            if (blocking.contains(view.name()) && !lost.contains(view.name())) {
                drops.add(0, new DropView(view.name(), view.materialized(), view));
                if (!tables.contains(view.name())) {
                    creates.add(new CreateView(replaced.getOrDefault(view.name(), view)));
                }
            }
        }
        drops.addAll(creates);
        missing.forEach(view -> drops.add(new CreateView(view)));
        return drops;
    }

    private static boolean isSame(View before, View after) {
        return before.definition().equals(after.definition());
    }

    /** The views that match the condition, and the views over them. */
    private Set<QualifiedName> withDependents(Predicate<View> condition) {
        Set<QualifiedName> names = new HashSet<>();
        for (View view : views) {
            if (condition.test(view)
                    || view.uses().relations().stream().anyMatch(names::contains)
                    || view.uses().types().stream().anyMatch(names::contains)) {
                names.add(view.name());
            }
        }
        return names;
    }
}
