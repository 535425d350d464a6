package dev.retort.generator.diff;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import dev.retort.schema.ViewUses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The views that are in the way of other operations: dropped before, and made again after.
 *
 * <p>A view of something that is gone for good cannot be made again. It is left where it is, and stops the migration
 * until a person has said what becomes of it.
 */
final class ViewDiff {

    private final List<View> views;

    /**
     * @param views the views of the database, in an order in which they can be created
     */
    ViewDiff(List<View> views) {
        this.views = views;
    }

    /** What it takes to get them out of the way of these operations, and back. */
    List<Operation> around(List<Operation> operations) {
        return around(Touched.by(operations));
    }

    /** The same for what is touched. */
    List<Operation> around(Touched touched) {
        Set<QualifiedName> lost = with(uses -> touched.takesForGood(uses));
        List<Operation> drops = new ArrayList<>();
        List<Operation> creates = new ArrayList<>();
        Set<QualifiedName> inTheWay = with(uses -> touched.isInTheWay(uses));
        for (View view : views) {
            if (inTheWay.contains(view.name()) && !lost.contains(view.name())) {
                drops.add(0, new DropView(view.name(), view.materialized(), view));
                creates.add(new CreateView(view));
            }
        }
        drops.addAll(creates);
        return drops;
    }

    /** The views for which it holds, and those over them. */
    private Set<QualifiedName> with(Predicate<ViewUses> condition) {
        Set<QualifiedName> names = new HashSet<>();
        for (View view : views) {
            if (condition.test(view.uses())
                    || view.uses().relations().stream().anyMatch(names::contains)
                    || view.uses().types().stream().anyMatch(names::contains)) {
                names.add(view.name());
            }
        }
        return names;
    }
}
