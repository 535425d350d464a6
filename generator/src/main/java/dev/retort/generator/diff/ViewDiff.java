package dev.retort.generator.diff;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The views that are in the way of other operations, or are wanted with another query: dropped before, and made again
 * after. One that nobody wants is left alone.
 *
 * <p>A view of something that is gone for good cannot be made again. It is left where it is, and stops the migration
 * until a person has said what becomes of it.
 */
final class ViewDiff {

    private final List<View> views;
    private final List<View> missing = new ArrayList<>();
    private final Map<QualifiedName, View> replaced = new HashMap<>();

    /**
     * @param views the views of the database, in an order in which they can be created
     * @param wanted those that are wanted, likewise
     */
    ViewDiff(List<View> views, List<View> wanted) {
        this.views = views;
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

    /** What it takes to get them out of the way of these operations, and back. */
    List<Operation> around(List<Operation> operations) {
        return around(AffectedObjects.by(operations));
    }

    /** The same for what is touched. */
    List<Operation> around(AffectedObjects touched) {
        Set<QualifiedName> lost = with(view -> !replaced.containsKey(view.name()) && touched.takesForGood(view.uses()));
        Set<QualifiedName> inTheWay =
                with(view -> replaced.containsKey(view.name()) || touched.isInTheWay(view.uses()));
        List<Operation> drops = new ArrayList<>();
        List<Operation> creates = new ArrayList<>();
        for (View view : views) {
            if (inTheWay.contains(view.name()) && !lost.contains(view.name())) {
                drops.add(0, new DropView(view.name(), view.materialized(), view));
                creates.add(new CreateView(replaced.getOrDefault(view.name(), view)));
            }
        }
        drops.addAll(creates);
        missing.forEach(view -> drops.add(new CreateView(view)));
        return drops;
    }

    private static boolean isSame(View before, View after) {
        return before.definition().equals(after.definition());
    }

    /** The views for which it holds, and those over them. */
    private Set<QualifiedName> with(Predicate<View> condition) {
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
