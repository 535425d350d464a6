package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two merges of the same heads: m1 and m2 both revise b1 and b2, and z merges them. */
class TwinMergeTest {

    private final RevisionGraph graph = Shapes.graph("a", "b1 < a", "b2 < a", "m1 < b1 b2", "m2 < b1 b2", "z < m1 m2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade m1      | a           | +b1 -> b1, +b2 -> b1 b2, +m1 -> m1
                    upgrade m2      | a b1 b2 m1  | +m2 -> m1 m2
                    upgrade z       | a b1 b2     | +m1 -> m1, +m2 -> m1 m2, +z -> z
                    upgrade head    | a b1 b2 m2  | +m1 -> m1 m2, +z -> z
                    upgrade b1+1    | a b1        | ! AmbiguousStepException
                    upgrade m1@+1   | a b1 b2 m1  | +m2 -> m1 m2, +z -> z
                    downgrade m1    | a b1 b2 m1 m2 z       | -z -> m1 m2
                    downgrade m1    | a b1 b2 m1 m2 | -
                    downgrade b1    | a b1 b2 m1 m2 z       | -z -> m1 m2, -m2 -> m1, -m1 -> b1 b2
                    downgrade m1-1  | a b1 b2 m1 m2 z       | ! AmbiguousStepException
                    downgrade m1@-1 | a b1 b2 m1 m2 | -m1 -> m2
                    downgrade z-1   | a b1 b2 m1 m2 z       | ! AmbiguousStepException
                    downgrade -1    | a b1 b2 m1 m2 z       | -z -> m1 m2
                    downgrade -2    | a b1 b2 m1 m2 z       | ! MultipleHeadsException
                    downgrade a     | a b1 b2 m1 m2 z       | -z -> m1 m2, -m2 -> m1, -m1 -> b1 b2, -b2 -> b1, -b1 -> a
                    """)
    void passesBothMerges(String asked, String applied, String expected) {
        Moves.check(graph, asked, applied, expected);
    }
}
