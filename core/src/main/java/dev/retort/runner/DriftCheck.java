package dev.retort.runner;

import dev.retort.operation.CreateIndex;
import dev.retort.postgres.Effect;
import dev.retort.postgres.EffectState;
import dev.retort.postgres.Presence;
import dev.retort.postgres.Thing;
import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Looks whether what the operations of a plan need is there, and what they make is not, before the first statement. */
final class DriftCheck {

    private DriftCheck() {}

    /**
     * Lets a plan pass that the database is ready for.
     *
     * @throws DriftException when something is not as the plan needs it
     */
    static void pass(Plan plan, Session session) throws SQLException {
        List<String> revisions = new ArrayList<>();
        List<Drift> differences = new ArrayList<>();
        Expectations expectations = new Expectations(session.defaultSchema());
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.stepsNotBegun()) {
                String id = revision.revision().id();
                revisions.addAll(Collections.nCopies(expectations.add(step.operation()), id));
                if (expectations.isEarly() && step.operation() instanceof CreateIndex create && create.concurrently()) {
                    lookAtIndex(step, id, session).ifPresent(differences::add);
                }
            }
        }
        differences.addAll(0, differences(session, expectations.all(), revisions));
        if (!differences.isEmpty()) {
            throw new DriftException(differences);
        }
    }

    /** What an interrupted build has left is built anew; anything else of that name is in the way. */
    private static Optional<Drift> lookAtIndex(Step step, String revision, Session session) throws SQLException {
        EffectState found = Effect.of(step.statements().get(0).sql()).look(session.connection());
        boolean inTheWay = found.kind() == EffectState.Kind.DONE || found.kind() == EffectState.Kind.OTHER;
        return inTheWay ? Optional.of(new Drift(revision, found.words())) : Optional.empty();
    }

    private static List<Drift> differences(Session session, List<Expectation> expectations, List<String> revisions)
            throws SQLException {
        List<Boolean> there = Presence.of(
                session.connection(),
                expectations.stream().map(Expectation::thing).toList());
        List<Drift> differences = new ArrayList<>();
        for (int i = 0; i < expectations.size(); i++) {
            Expectation expected = expectations.get(i);
            if (expected.there() != there.get(i)) {
                differences.add(new Drift(
                        revisions.get(i),
                        shown(expected.thing(), session) + (expected.there() ? " is not there" : " is there already")));
            }
        }
        return differences;
    }

    private static Thing shown(Thing thing, Session session) {
        boolean inDefault = thing.name().schema().equals(session.defaultSchema());
        return inDefault ? new Thing(thing.kind(), QualifiedName.of(thing.name().name()), thing.part()) : thing;
    }
}
