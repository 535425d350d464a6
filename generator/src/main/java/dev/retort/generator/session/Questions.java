package dev.retort.generator.session;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal. */
public final class Questions {

    /** Asks no questions. */
    public static final Questions NONE = new Questions(question -> {}, null);

    private static final Set<String> YES = Set.of("y", "yes");

    private final Consumer<String> ask;
    private final @Nullable Terminal terminal;

    /**
     * Questions to a person.
     *
     * @param ask prints a question
     * @param terminal the terminal of the person, or null to ask no questions
     */
    Questions(Consumer<String> ask, @Nullable Terminal terminal) {
        this.ask = ask;
        this.terminal = terminal;
    }

    /** Whether the answer is yes; false if no question is asked. */
    boolean isYes(String question) {
        return answer(question)
                .filter(text -> YES.contains(text.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The answer; empty if the person types nothing, or if no question is asked. */
    Optional<String> answer(String question) {
        if (terminal == null) {
            return Optional.empty();
        }
        ask.accept(question);
        return Optional.ofNullable(terminal.readLine()).map(String::strip).filter(text -> !text.isEmpty());
    }
}
