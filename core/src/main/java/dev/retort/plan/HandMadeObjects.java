package dev.retort.plan;

import dev.retort.RetortException;
import dev.retort.operation.Action;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the views that a revision drops, and the triggers, policies and exclusion constraints that it drops and creates
 * again, if no migration creates them. They were made by hand in one database, so another one may lack them.
 */
final class HandMadeObjects {

    private static final Kinds KINDS = new Kinds();

    private final Migrations migrations;
    private final Map<String, Set<ObjectAddress>> created = new HashMap<>();

    HandMadeObjects(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Whether an operation is on an object of a kind that somebody may have made by hand. */
    static boolean mayBeOn(Operation operation) {
        return operation.accept(KINDS);
    }

    /** Returns the address of an object, which is the same for a view and for a materialized view. */
    static ObjectAddress address(ObjectAddress object) {
        return object.isView() ? ObjectAddress.view(object.name(), false) : object;
    }

    /** Returns the addresses of such objects of a revision. */
    Set<ObjectAddress> of(RevisionInfo revision) {
        Set<ObjectAddress> here = new HashSet<>();
        Set<ObjectAddress> dropped = new HashSet<>();
        for (Operation operation : upgrade(revision)) {
            ObjectAddress object = address(operation.subject());
            if (!mayBeOn(operation)) {
                continue;
            }
            if (operation.action() == Action.DROP && !here.contains(object)) {
                dropped.add(object);
            } else {
                here.add(address(operation.result()));
            }
        }
        dropped.removeIf(object -> !object.isView() && !here.contains(object));
        if (!dropped.isEmpty()) {
            migrations.graph().ancestors(revision.id()).forEach(ancestor -> dropped.removeAll(created(ancestor)));
        }
        return dropped;
    }

    private Set<ObjectAddress> created(RevisionInfo revision) {
        Set<ObjectAddress> known = created.get(revision.id());
        if (known == null) {
            known = new HashSet<>();
            for (Operation operation : upgrade(revision)) {
                boolean gains = operation.action().creates() || operation.action() == Action.RENAME;
                if (gains && mayBeOn(operation)) {
                    known.add(address(operation.result()));
                }
            }
            known.removeAll(of(revision));
            created.put(revision.id(), known);
        }
        return known;
    }

    /** Returns the operations of an upgrade; none if it cannot be recorded, which the plan of that revision reports. */
    private List<Operation> upgrade(RevisionInfo revision) {
        try {
            return migrations.record(revision, Direction.UPGRADE);
        } catch (RetortException e) {
            return List.of();
        }
    }

    private static final class Kinds extends PartialVisitor<Boolean> {

        @Override
        public Boolean visit(AddExclusion operation) {
            return true;
        }

        @Override
        public Boolean visit(DropExclusion operation) {
            return true;
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return switch (operation.subject().kind()) {
                case VIEW, MATERIALIZED_VIEW, TRIGGER, POLICY -> true;
                default -> false;
            };
        }
    }
}
