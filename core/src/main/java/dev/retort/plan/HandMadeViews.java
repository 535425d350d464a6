package dev.retort.plan;

import dev.retort.RetortException;
import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the views that a revision drops and that no migration creates. They were made by hand in one database, so another
 * one may lack them.
 */
final class HandMadeViews {

    private final Migrations migrations;
    private final Map<String, Set<QualifiedName>> created = new HashMap<>();

    HandMadeViews(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Returns the names of such views of a revision. */
    Set<QualifiedName> of(RevisionInfo revision) {
        Set<QualifiedName> here = new HashSet<>();
        Set<QualifiedName> dropped = new HashSet<>();
        for (Operation operation : upgrade(revision)) {
            QualifiedName name = operation.subject().name();
            if (!operation.subject().isView()) {
                continue;
            }
            if (operation.action() == Action.DROP && !here.contains(name)) {
                dropped.add(name);
            } else {
                here.add(operation.result().name());
            }
        }
        if (!dropped.isEmpty()) {
            migrations.graph().ancestors(revision.id()).forEach(ancestor -> dropped.removeAll(created(ancestor)));
        }
        return dropped;
    }

    private Set<QualifiedName> created(RevisionInfo revision) {
        Set<QualifiedName> known = created.get(revision.id());
        if (known == null) {
            known = new HashSet<>();
            for (Operation operation : upgrade(revision)) {
                boolean gains = operation.action() == Action.CREATE || operation.action() == Action.RENAME;
                if (gains && operation.subject().isView()) {
                    known.add(operation.result().name());
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
}
