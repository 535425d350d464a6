package dev.retort.preflight;

import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.catalog.ExistenceCheck;
import dev.retort.postgres.effect.EffectState;
import dev.retort.postgres.effect.Effects;
import dev.retort.session.Session;
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
        List<DriftItem> differences = new ArrayList<>();
        Expectations expectations = new Expectations(session.defaultSchema());
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.stepsNotBegun()) {
                String id = revision.revision().id();
                revisions.addAll(Collections.nCopies(expectations.add(step), id));
                if (expectations.expectsBuild(step)) {
                    lookAtIndex(step, id, session).ifPresent(differences::add);
                }
            }
        }
        List<Boolean> there = ExistenceCheck.of(
                session.connection(),
                expectations.all().stream().map(Expectation::object).toList());
        differences.addAll(0, differences(session, expectations.all(), revisions, there));
        if (!differences.isEmpty()) {
            throw new DriftException(differences, headsByLooks(plan, expectations.all(), revisions, there));
        }
    }

    /** What an interrupted build has left is built anew; anything else of that name is in the way. */
    private static Optional<DriftItem> lookAtIndex(Step step, String revision, Session session) throws SQLException {
        EffectState found = Effects.of(step.statements().get(0).sql()).inspect(session.connection());
        boolean inTheWay = found.kind() == EffectState.Kind.DONE || found.kind() == EffectState.Kind.OTHER;
        return inTheWay ? Optional.of(new DriftItem(revision, found.description())) : Optional.empty();
    }

    private static List<DriftItem> differences(
            Session session, List<Expectation> expectations, List<String> revisions, List<Boolean> there) {
        List<DriftItem> differences = new ArrayList<>();
        for (int i = 0; i < expectations.size(); i++) {
            Expectation expected = expectations.get(i);
            if (expected.there() != there.get(i)) {
                differences.add(new DriftItem(revisions.get(i), expected.difference(session.defaultSchema())));
            }
        }
        return differences;
    }

    /**
     * The heads that the history lacks, by the looks of the database: those after the last revision whose objects are all
     * as its operations leave them. None if the database looks as if half of a revision were applied.
     */
    private static List<String> headsByLooks(
            Plan plan, List<Expectation> expectations, List<String> revisions, List<Boolean> there) {
        List<String> heads = List.of();
        for (PlannedRevision planned : plan.revisions()) {
            String id = planned.revision().id();
            int own = 0;
            int done = 0;
            for (int i = 0; i < expectations.size(); i++) {
                Expectation expected = expectations.get(i);
                boolean isMet = expected.there() == there.get(i);
                if (!expected.changes() && !isMet) {
                    return List.of();
                }
                if (expected.changes() && revisions.get(i).equals(id)) {
                    own++;
                    done += isMet ? 0 : 1;
                }
            }
            if (own > 0 && own == done) {
                heads = planned.heads().isEmpty() ? List.of("base") : planned.heads();
            }
        }
        return heads;
    }
}
