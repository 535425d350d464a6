package dev.retort.generator.systems;

import dev.retort.generator.Decisions;
import dev.retort.generator.Scope;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One revision of a system, as its author asked for it.
 *
 * @param revision what it says about itself
 * @param wanted what the database was to become
 * @param scope what of them was compared
 * @param decisions what the author decided
 * @param review what the author then wrote into the file
 */
record Step(RevisionInfo revision, Wanted wanted, Scope scope, Decisions decisions, UnaryOperator<String> review) {

    /** A revision in which nothing was decided, and after which nothing was edited. */
    static Step of(String id, List<String> revises, String message, String created, Wanted wanted, Scope scope) {
        RevisionInfo revision = new RevisionInfo(id, revises, message, created, List.of(), List.of());
        return new Step(revision, wanted, scope, Decisions.NONE, UnaryOperator.identity());
    }

    Step deciding(Decisions newDecisions) {
        return new Step(revision, wanted, scope, newDecisions, review);
    }

    Step reviewed(UnaryOperator<String> newReview) {
        return new Step(revision, wanted, scope, decisions, newReview);
    }

    String id() {
        return revision.id();
    }

    RevisionTarget target() {
        return RevisionTarget.parse(id());
    }

    /** Whether it only joins branches. */
    boolean isMerge() {
        return revision.revises().size() > 1;
    }

    /** Whether another of these follows the same revision. */
    boolean isBranchOf(List<Step> all) {
        return all.stream()
                .anyMatch(other -> !other.id().equals(id())
                        && !other.revision().revises().isEmpty()
                        && other.revision().revises().equals(revision.revises()));
    }
}
