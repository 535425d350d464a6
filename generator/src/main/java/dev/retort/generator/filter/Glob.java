package dev.retort.generator.filter;

import java.util.regex.Pattern;

/** A pattern for names: {@code *} matches any characters, {@code ?} matches one. */
public final class Glob {

    private final String text;
    private final Pattern pattern;

    /** Creates a pattern. */
    public Glob(String text) {
        this.text = text;
        StringBuilder regex = new StringBuilder();
        text.codePoints().forEach(character -> regex.append(ofCharacter(character)));
        this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /** Whether the whole name matches. */
    public boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    private static String ofCharacter(int character) {
        return switch (character) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(character));
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
