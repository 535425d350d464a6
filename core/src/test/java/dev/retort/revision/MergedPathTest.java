package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two branches that are merged: c1 and d1, c2 and d2, then e and f. */
class MergedPathTest {

    private final RevisionGraph graph = Shapes.graph(
            "a", "b < a", "c1 < b # c1branch", "c2 < b # c2branch", "d1 < c1", "d2 < c2", "e < d1 d2", "f < e");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade head         | a b c1 c2 d1 d2 | +e -> e, +f -> f
                    upgrade e            | a b             | +c1 -> c1, +c2 -> c1 c2, +d1 -> c2 d1, +d2 -> d1 d2, +e -> e
                    upgrade head         | a b c1 d1       | +c2 -> c2 d1, +d2 -> d1 d2, +e -> e, +f -> f
                    upgrade c1branch@head | a b c2 d2      | +c1 -> c1 d2, +d1 -> d1 d2, +e -> e, +f -> f
                    upgrade c1branch@+3  | a b             | +c1 -> c1, +c2 -> c1 c2, +d1 -> c2 d1, +d2 -> d1 d2, +e -> e
                    upgrade +1           | a b c1 c2 d1 d2 | ! MultipleHeadsException
                    upgrade d1+1         | a b c1 c2 d1 d2 | +e -> e
                    upgrade d1+1         | a b c1 d1       | +c2 -> c2 d1, +d2 -> d1 d2, +e -> e
                    upgrade c2branch@+1  | a b c1 c2 d1 d2 | +e -> e
                    upgrade head-1       | a b c1 c2 d1 d2 | +e -> e
                    upgrade head-2       | a b c1 c2 d1    | ! AmbiguousStepException
                    upgrade d2           | a b c1 d1       | +c2 -> c2 d1, +d2 -> d1 d2
                    """)
    void upgrades(String asked, String applied, String expected) {
        Moves.check(graph, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    downgrade e            | a b c1 c2 d1 d2 e f | -f -> e
                    downgrade d1           | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2
                    downgrade c1           | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2, -d1 -> c1 d2
                    downgrade b            | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2, -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> c1, -c1 -> b
                    downgrade -1           | a b c1 c2 d1 d2 e f | -f -> e
                    downgrade -2           | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2
                    downgrade -3           | a b c1 c2 d1 d2 e f | ! MultipleHeadsException
                    downgrade c2branch@-2  | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2
                    downgrade c2branch@-3  | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2, -d2 -> c2 d1
                    downgrade e-1          | a b c1 c2 d1 d2 e f | ! AmbiguousStepException
                    downgrade e@-1         | a b c1 c2 d1 d2 e | -e -> d1 d2
                    downgrade f-1          | a b c1 c2 d1 d2 e f | -f -> e
                    downgrade c1branch@e   | a b c1 c2 d1 d2 e f | -f -> e
                    downgrade c1branch@base | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2, -d1 -> c1 d2, -c1 -> d2
                    downgrade c2branch@base+3 | a b c1 c2 d1 d2 e f | -f -> e, -e -> d1 d2, -d2 -> c2 d1
                    downgrade base         | a b c1 c2 d1 d2 e | -e -> d1 d2, -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> c1, -c1 -> b, -b -> a, -a ->
                    """)
    void downgrades(String asked, String applied, String expected) {
        Moves.check(graph, asked, applied, expected);
    }
}
