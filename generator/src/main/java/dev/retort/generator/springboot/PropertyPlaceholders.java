package dev.retort.generator.springboot;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Replaces {@code ${NAME}} and {@code ${NAME:default}}, also inside of each other. */
final class PropertyPlaceholders {

    /** Thrown when a placeholder has neither a value nor a default. */
    static final class UnresolvedException extends Exception {

        private static final long serialVersionUID = 1;

        private final String placeholder;

        private UnresolvedException(String placeholder) {
            super(placeholder);
            this.placeholder = placeholder;
        }

        /** The name between the braces. */
        String placeholder() {
            return placeholder;
        }
    }

    private static final String START = "${";

    private final Function<String, Optional<String>> values;

    /**
     * PropertyPlaceholders with these values.
     *
     * @param values the value of a name, which may have placeholders itself; empty if there is none
     */
    PropertyPlaceholders(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /**
     * The text without placeholders.
     *
     * @throws UnresolvedException when one has no value, or its value leads back to itself
     */
    String resolve(String text) throws UnresolvedException {
        return resolve(text, new HashSet<>());
    }

    private String resolve(String text, Set<String> open) throws UnresolvedException {
        StringBuilder result = new StringBuilder();
        int position = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, position)) {
            int end = end(text, start);
            if (start > 0 && text.charAt(start - 1) == '\\') {
                result.append(text, position, start - 1).append(START);
                position = start + START.length();
            } else if (end < 0) {
                break;
            } else {
                result.append(text, position, start);
                result.append(value(text.substring(start + START.length(), end), open));
                position = end + 1;
            }
        }
        return result.append(text.substring(position)).toString();
    }

    /** The position of the brace that closes a placeholder, or -1. */
    private static int end(String text, int start) {
        int depth = 0;
        for (int i = start + START.length(); i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private String value(String inner, Set<String> open) throws UnresolvedException {
        int colon = colon(inner);
        String name = resolve(colon < 0 ? inner : inner.substring(0, colon), open);
        Optional<String> value = values.apply(name);
        if (value.isPresent()) {
            return resolved(name, value.get(), open);
        }
        if (colon < 0) {
            throw new UnresolvedException(name);
        }
        return resolve(inner.substring(colon + 1), open);
    }

    /** The position of the colon in front of the default, or -1; a placeholder in the name may have colons, too. */
    private static int colon(String inner) {
        int depth = 0;
        for (int i = 0; i < inner.length(); i++) {
            switch (inner.charAt(i)) {
                case '{' -> depth++;
                case '}' -> depth--;
                case ':' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private String resolved(String name, String value, Set<String> open) throws UnresolvedException {
        if (!open.add(name)) {
            throw new UnresolvedException(name);
        }
        String result = resolve(value, open);
        open.remove(name);
        return result;
    }
}
