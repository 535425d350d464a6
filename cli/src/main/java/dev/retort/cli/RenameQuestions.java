package dev.retort.cli;

import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.rename.Rename;
import dev.retort.generator.rename.RenameCandidate;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal whether a drop and an addition are one rename. In a script nobody is asked. */
final class RenameQuestions {

    /** Compares under decisions, as often as these become more. */
    interface Compare {
        Comparison with(Decisions decisions) throws SQLException;
    }

    /** No question. */
    static final RenameQuestions NONE = new RenameQuestions(Output.NOWHERE, null);

    private static final Set<String> YES = Set.of("y", "yes");

    private final Output output;
    private final @Nullable Terminal terminal;

    RenameQuestions(Session session) {
        this(
                session.output(),
                session.output().isJson() ? null : session.environment().terminal());
    }

    private RenameQuestions(Output output, @Nullable Terminal terminal) {
        this.output = output;
        this.terminal = terminal;
    }

    /** The comparison with what the person has answered; one answer may lead to further questions. */
    Comparison answered(Decisions decisions, Compare compare) throws SQLException {
        Set<Rename> asked = new HashSet<>();
        Decisions decided = decisions;
        Comparison comparison = compare.with(decided);
        for (Optional<Rename> yes = ask(comparison, asked); yes.isPresent(); yes = ask(comparison, asked)) {
            decided = decided.and(yes.get());
            comparison = compare.with(decided);
        }
        return comparison;
    }

    /** The first rename that gets a yes. */
    private Optional<Rename> ask(Comparison comparison, Set<Rename> asked) {
        for (RenameCandidate candidate : comparison.undecided()) {
            if (terminal != null && asked.add(candidate.rename()) && isYes(terminal, candidate)) {
                return Optional.of(candidate.rename());
            }
        }
        return Optional.empty();
    }

    private boolean isYes(Terminal terminal, RenameCandidate candidate) {
        output.ask(candidate.question() + " Otherwise " + candidate.lost() + ". [y/N] ");
        String answer = terminal.readLine();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
