package dev.retort.cli.session;

import dev.retort.cli.text.Output;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal. In a script, and where the output is JSON, nobody is asked. */
public final class Questions {

    /** Nobody is asked. */
    static final Questions NONE = new Questions(Output.NOWHERE, null);

    private static final Set<String> YES = Set.of("y", "yes");

    private final Output output;
    private final @Nullable Terminal terminal;

    public Questions(CommandContext session) {
        this(
                session.output(),
                session.output().isJson() ? null : session.environment().terminal());
    }

    private Questions(Output output, @Nullable Terminal terminal) {
        this.output = output;
        this.terminal = terminal;
    }

    /** Whether the answer is yes; nobody's is not. */
    boolean isYes(String question) {
        return answer(question)
                .filter(text -> YES.contains(text.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The answer; nothing where it is empty, or where nobody is asked. */
    Optional<String> answer(String question) {
        if (terminal == null) {
            return Optional.empty();
        }
        output.ask(question);
        return Optional.ofNullable(terminal.readLine()).map(String::strip).filter(text -> !text.isEmpty());
    }
}
