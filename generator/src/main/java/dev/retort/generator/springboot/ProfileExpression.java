package dev.retort.generator.springboot;

import java.util.Set;
import java.util.TreeSet;

/** Evaluates expressions about profiles: {@code production & (eu | us)}, {@code !test}, and lists separated by commas. */
final class ProfileExpression {

    private final String text;
    private final Set<String> active = new TreeSet<>();
    private int position;

    private ProfileExpression(String text, Iterable<String> profiles) {
        this.text = text;
        profiles.forEach(active::add);
    }

    /** Whether one of the expressions that commas separate is true. */
    static boolean matches(String text, Iterable<String> profiles) {
        for (String expression : ConfigLists.split(text)) {
            ProfileExpression parser = new ProfileExpression(expression, profiles);
            boolean result = parser.any();
            if (parser.peek() != 0) {
                throw parser.malformed();
            }
            if (result) {
                return true;
            }
        }
        return false;
    }

    private boolean any() {
        boolean result = all();
        while (peek() == '|') {
            position++;
            result |= all();
        }
        return result;
    }

    private boolean all() {
        boolean result = one();
        while (peek() == '&') {
            position++;
            result &= one();
        }
        return result;
    }

    private boolean one() {
        char next = peek();
        if (next == '!') {
            position++;
            return !one();
        }
        if (next == '(') {
            position++;
            boolean result = any();
            if (peek() != ')') {
                throw malformed();
            }
            position++;
            return result;
        }
        return active.contains(name());
    }

    private String name() {
        int start = position;
        while (position < text.length() && "()&|! ".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (position == start) {
            throw malformed();
        }
        return text.substring(start, position);
    }

    /** The next character that is no blank, or 0 at the end. */
    private char peek() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    private ConfigurationException malformed() {
        return new ConfigurationException(
                "the expression " + text + " in spring.config.activate.on-profile cannot be read",
                "write names of profiles with !, &, | and parentheses");
    }
}
