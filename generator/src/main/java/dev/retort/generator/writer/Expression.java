package dev.retort.generator.writer;

import java.util.stream.Stream;

/** A piece of Java: a call, a string or a word. */
sealed interface Expression permits Call, Text, TextBlock, ConstantExpression {

    /** The Java on one line. */
    String flat();

    /** Whether it is to be spread over lines even where one would do. */
    default boolean spread() {
        return false;
    }

    /** Whether it cannot be said on one line. */
    default boolean breaks() {
        return false;
    }

    /** This expression and all that it is made of. */
    Stream<Expression> all();
}
