package dev.retort.cli.session;

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

    /** The comparison with what the person has answered; one answer may lead to further questions. */
    Comparison answered(Decisions decisions, Comparer comparer) throws SQLException {
        Set<Rename> asked = new HashSet<>();
        Decisions decided = decisions;
        Comparison comparison = comparer.compare(decided);
        for (Optional<Rename> yes = ask(comparison, asked); yes.isPresent(); yes = ask(comparison, asked)) {
            decided = decided.and(yes.get());
            comparison = comparer.compare(decided);
        }
        return comparison;
    }

    /** The first rename that gets a yes. */
    private Optional<Rename> ask(Comparison comparison, Set<Rename> asked) {
        for (RenameCandidate candidate : comparison.undecided()) {
            if (asked.add(candidate.rename()) && isYes(candidate)) {
                return Optional.of(candidate.rename());
            }
        }
        return Optional.empty();
    }

    private boolean isYes(RenameCandidate candidate) {
        return questions.isYes(candidate.question() + " Otherwise " + candidate.lost() + ". [y/N] ");
    }
}
