package dev.retort.generator.mapping;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The constants of a Java enum in their order in Java, with the values that a column has for them.
 *
 * @param constants the constants
 */
public record EnumConstants(List<Constant> constants) {

    /**
     * A constant.
     *
     * @param name its name in Java
     * @param stored the text of the value that stands for it in a row: the ordinal, the name, or the result of a converter
     */
    public record Constant(String name, String stored) {}

    public EnumConstants {
        constants = List.copyOf(constants);
    }

    /** Returns the values that stand for the constants, in the order of the constants. */
    public List<String> stored() {
        return constants.stream().map(Constant::stored).toList();
    }

    /** Returns the names of the constants. */
    public List<String> names() {
        return constants.stream().map(Constant::name).toList();
    }

    /** Returns the ordinals of the constants as texts. */
    public List<String> ordinals() {
        return IntStream.range(0, constants.size()).mapToObj(String::valueOf).toList();
    }
}
