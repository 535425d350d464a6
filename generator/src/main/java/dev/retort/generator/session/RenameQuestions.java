package dev.retort.generator.session;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.rename.Rename;
import dev.retort.generator.rename.RenameCandidate;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks whether a drop and an addition are one rename. */
final class RenameQuestions {

    private final Questions questions;

    RenameQuestions(Questions questions) {
        this.questions = questions;
    }

    /** The comparison under the person's answers; one answer may lead to further questions. */
    Comparison answered(Decisions decisions, Comparer comparer) throws SQLException {
        return answered(decisions, comparer, new HashSet<>());
    }

    private Comparison answered(Decisions decisions, Comparer comparer, Set<Rename> asked) throws SQLException {
        Comparison comparison = comparer.compare(decisions);
        Optional<Rename> rename = firstConfirmed(comparison, asked);
        return rename.isPresent() ? answered(decisions.and(rename.get()), comparer, asked) : comparison;
    }

    /** Asks about each candidate that was not asked about yet, up to the first that the person confirms. */
    private Optional<Rename> firstConfirmed(Comparison comparison, Set<Rename> asked) {
        for (RenameCandidate candidate : comparison.undecided()) {
            if (asked.add(candidate.rename()) && isConfirmed(candidate)) {
                return Optional.of(candidate.rename());
            }
        }
        return Optional.empty();
    }

    private boolean isConfirmed(RenameCandidate candidate) {
        return questions.isYes(candidate.question() + " Otherwise " + candidate.lost() + ". [y/N] ");
    }
}
