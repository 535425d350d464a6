package dev.retort.cli.database;

import java.util.Arrays;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Lets a range begin with a minus, as in {@code -2:base}, although picocli takes such an argument for an option. */
public final class NegativeRangeArguments {

    private static final Pattern RANGE = Pattern.compile("-\\d+:.*");
    private static final String MARK = "\u001f";

    private NegativeRangeArguments() {}

    /** The arguments with a mark before each such range. */
    public static String[] marked(String... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> RANGE.matcher(argument).matches() ? MARK + argument : argument)
                .toArray(String[]::new);
    }

    /** Takes the mark off again when an argument is read. */
    public static void install(CommandLine line) {
        line.registerConverter(String.class, text -> text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    }
}
