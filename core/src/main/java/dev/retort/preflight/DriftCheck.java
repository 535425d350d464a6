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

/**
 * Checks before the first statement that the objects that a plan requires exist, and that the objects that it creates
 * do not.
 */
final class DriftCheck {

    private DriftCheck() {}

    /**
     * Checks that the database is in the state that a plan expects.
     *
     * @throws DriftException when an object is missing, or exists already
     */
    static void check(Plan plan, Session session) throws SQLException {
        List<DriftItem> differences = new ArrayList<>();
        List<String> revisions = new ArrayList<>();
        Expectations expectations = new Expectations(session.defaultSchema());
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.stepsNotBegun()) {
                if (revision.isOnHandMadeObject(step)) {
                    expectations.pass(step);
                    continue;
                }
                String id = revision.revision().id();
                revisions.addAll(Collections.nCopies(expectations.add(step), id));
                if (expectations.expectsBuild(step)) {
                    inspectIndex(step, id, session).ifPresent(differences::add);
                }
            }
        }
        List<Boolean> existing = ExistenceCheck.of(
                session.connection(),
                expectations.all().stream().map(Expectation::object).toList());
        differences.addAll(0, differences(session, expectations.all(), revisions, existing));
        if (!differences.isEmpty()) {
            throw new DriftException(differences, probableHeads(plan, expectations.all(), revisions, existing));
        }
    }

    /** Returns the objects that are not in the state that successive revisions expect before the first of them. */
    static List<DriftItem> of(List<PlannedRevision> revisions, Session session) throws SQLException {
        Expectations expectations = new Expectations(session.defaultSchema());
        List<String> ids = new ArrayList<>();
        for (PlannedRevision revision : revisions) {
            for (Step step : revision.steps()) {
                if (revision.isOnHandMadeObject(step)) {
                    expectations.pass(step);
                } else {
                    ids.addAll(Collections.nCopies(
                            expectations.add(step), revision.revision().id()));
                }
            }
        }
        List<Boolean> existing = ExistenceCheck.of(
                session.connection(),
                expectations.all().stream().map(Expectation::object).toList());
        return differences(session, expectations.all(), ids, existing);
    }

    /**
     * Inspects the index that a step builds. The partial result of an interrupted build is rebuilt; any other index of
     * that name blocks the build.
     */
    private static Optional<DriftItem> inspectIndex(Step step, String revision, Session session) throws SQLException {
        EffectState found = Effects.of(step.statements().get(0).sql()).inspect(session.connection());
        boolean blocks = found.kind() == EffectState.Kind.DONE || found.kind() == EffectState.Kind.OTHER;
        return blocks ? Optional.of(new DriftItem(revision, found.description())) : Optional.empty();
    }

    private static List<DriftItem> differences(
            Session session, List<Expectation> expectations, List<String> revisions, List<Boolean> existing) {
        List<DriftItem> differences = new ArrayList<>();
        for (int i = 0; i < expectations.size(); i++) {
            Expectation expected = expectations.get(i);
            if (expected.exists() != existing.get(i)) {
                differences.add(new DriftItem(revisions.get(i), expected.difference(session.defaultSchema())));
            }
        }
        return differences;
    }

    /**
     * Returns the heads that the history probably lacks: those after the last revision whose objects are all in the
     * state that its operations produce. The list is empty if a revision seems to be partly applied.
     */
    private static List<String> probableHeads(
            Plan plan, List<Expectation> expectations, List<String> revisions, List<Boolean> existing) {
        List<String> heads = List.of();
        for (PlannedRevision planned : plan.revisions()) {
            String id = planned.revision().id();
            int own = 0;
            int done = 0;
            for (int i = 0; i < expectations.size(); i++) {
                Expectation expected = expectations.get(i);
                boolean isMet = expected.exists() == existing.get(i);
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
