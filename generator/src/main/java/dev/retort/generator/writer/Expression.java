package dev.retort.generator.writer;

import java.util.stream.Stream;

/** A Java expression: a call, a string, a number or a constant. */
sealed interface Expression permits Call, Text, TextBlock, ConstantExpression {

    /** The Java source on one line. */
    String flat();

    /** Whether the expression takes several lines even if it fits on one. */
    default boolean spread() {
        return false;
    }

    /** Whether the expression cannot be written on one line. */
    default boolean breaks() {
        return false;
    }

    /** This expression and all its parts. */
    Stream<Expression> all();
}
