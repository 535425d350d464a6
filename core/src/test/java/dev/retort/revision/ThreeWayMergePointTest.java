package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three bases with a common merge, without and with a branch beside the merge. */
class ThreeWayMergePointTest {

    private final RevisionGraph graph =
            Shapes.graph("a1", "b1 < a1", "a2", "b2 < a2", "a3", "b3 < a3", "m < b1 b2 b3", "n < m");

    private final RevisionGraph withASide =
            Shapes.graph("a1", "b1 < a1", "a2", "b2 < a2", "a3", "b3 < a3", "m < b1 b2 b3", "n < m", "s1 < b1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade m      | -                 | +a1 -> a1, +a2 -> a1 a2, +a3 -> a1 a2 a3, +b1 -> a2 a3 b1, +b2 -> a3 b1 b2, +b3 -> b1 b2 b3, +m -> m
                    upgrade head   | a1 b1 a2 b2       | +a3 -> a3 b1 b2, +b3 -> b1 b2 b3, +m -> m, +n -> n
                    upgrade +1     | a1 b1 a2 b2 a3 b3 | ! MultipleHeadsException
                    upgrade b3+1   | a1 a2 a3 b1 b2 b3 | +m -> m
                    upgrade b1@+1  | a1 b1             | +a2 -> a2 b1, +a3 -> a2 a3 b1, +b2 -> a3 b1 b2, +b3 -> b1 b2 b3, +m -> m
                    upgrade +1     | -                 | ! AmbiguousStepException
                    downgrade m    | a1 a2 a3 b1 b2 b3 m n             | -n -> m
                    downgrade b1   | a1 a2 a3 b1 b2 b3 m n             | -n -> m, -m -> b1 b2 b3
                    downgrade a1   | a1 a2 a3 b1 b2 b3 m n             | -n -> m, -m -> b1 b2 b3, -b1 -> a1 b2 b3
                    downgrade b1@base | a1 a2 a3 b1 b2 b3 m n          | -n -> m, -m -> b1 b2 b3, -b1 -> a1 b2 b3, -a1 -> b2 b3
                    downgrade a2-1 | a1 a2 a3 b1 b2 b3 m n             | -n -> m, -m -> b1 b2 b3, -b2 -> a2 b1 b3, -a2 -> b1 b3
                    downgrade -1   | a1 a2 a3 b1 b2 b3 m n             | -n -> m
                    downgrade -2   | a1 a2 a3 b1 b2 b3 m n             | -n -> m, -m -> b1 b2 b3
                    downgrade -3   | a1 a2 a3 b1 b2 b3 m n             | ! MultipleHeadsException
                    downgrade b2@-3 | a1 a2 a3 b1 b2 b3 m n            | -n -> m, -m -> b1 b2 b3, -b2 -> a2 b1 b3
                    downgrade m-1  | a1 a2 a3 b1 b2 b3 m n             | ! AmbiguousStepException
                    downgrade base | a1 b1 a2          | -b1 -> a1 a2, -a2 -> a1, -a1 ->
                    """)
    void joinsThree(String asked, String applied, String expected) {
        Moves.check(graph, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade s1     | a1 b1 a2 b2 a3 b3 m | +s1 -> m s1
                    upgrade n      | a1 b1 s1            | +a2 -> a2 s1, +a3 -> a2 a3 s1, +b2 -> a3 b2 s1, +b3 -> b2 b3 s1, +m -> m s1, +n -> n s1
                    upgrade heads  | a1 a2 a3 b1 b2 b3   | +m -> m, +n -> n, +s1 -> n s1
                    upgrade b1+1   | a1 b1               | ! AmbiguousStepException
                    upgrade s1@+1  | a1 b1 a2 b2 a3 b3 m | +s1 -> m s1
                    downgrade b1   | a1 a2 a3 b1 b2 b3 m n s1              | -s1 -> n, -n -> m, -m -> b1 b2 b3
                    downgrade b2   | a1 a2 a3 b1 b2 b3 m n s1              | -n -> m s1, -m -> b2 b3 s1
                    downgrade m    | a1 a2 a3 b1 b2 b3 m n s1              | -n -> m s1
                    downgrade s1-1 | a1 a2 a3 b1 b2 b3 m n s1              | -s1 -> n
                    downgrade a3   | a1 a2 a3 b1 b2 b3 m n s1              | -n -> m s1, -m -> b2 b3 s1, -b3 -> a3 b2 s1
                    downgrade n@-2 | a1 a2 a3 b1 b2 b3 m n s1              | -n -> m s1, -m -> b2 b3 s1
                    """)
    void leavesTheSideAlone(String asked, String applied, String expected) {
        Moves.check(withASide, asked, applied, expected);
    }
}
