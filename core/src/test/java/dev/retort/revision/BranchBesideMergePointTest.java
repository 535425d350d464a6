package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A revision that has a child of its own and is merged: c1 revises b1, and c2 revises b1 and b2. */
class BranchBesideMergePointTest {

    private final RevisionGraph graph =
            Shapes.graph("a1", "b1 < a1", "c1 < b1", "a2", "b2 < a2", "c2 < b1 b2", "d1 < c1", "d2 < c2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade d1     | a1 b1          | +c1 -> c1, +d1 -> d1
                    upgrade d1     | a1 b1 a2 b2 c2 | +c1 -> c1 c2, +d1 -> c2 d1
                    upgrade d2     | a1 b1          | +a2 -> a2 b1, +b2 -> b1 b2, +c2 -> c2, +d2 -> d2
                    upgrade d2     | a1 b1 c1 d1    | +a2 -> a2 d1, +b2 -> b2 d1, +c2 -> c2 d1, +d2 -> d1 d2
                    upgrade heads  | a1 b1 a2 b2    | +c1 -> b2 c1, +c2 -> c1 c2, +d1 -> c2 d1, +d2 -> d1 d2
                    upgrade b1+1   | a1 b1          | ! AmbiguousStepException
                    upgrade c1@+1  | a1 b1 a2 b2 c2 | +c1 -> c1 c2
                    upgrade b2+1   | a1 b1 a2 b2    | +c2 -> c2
                    downgrade b1   | a1 a2 b1 b2 c1 c2 d1 d2          | -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> b2 c1, -c1 -> b1 b2
                    downgrade b2   | a1 a2 b1 b2 c1 c2 d1 d2          | -d2 -> c2 d1, -c2 -> b2 d1
                    downgrade c2   | a1 a2 b1 b2 c1 c2 d1 d2          | -d2 -> c2 d1
                    downgrade d1-2 | a1 a2 b1 b2 c1 c2 d1 d2          | -d1 -> c1 d2, -c1 -> d2
                    downgrade b1@base | a1 a2 b1 b2 c1 c2 d1 d2       | -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> b2 c1, -c1 -> b1 b2, -b1 -> a1 b2, -a1 -> b2
                    downgrade b2@base | a1 a2 b1 b2 c1 c2 d1 d2       | -d2 -> c2 d1, -c2 -> b2 d1, -b2 -> a2 d1, -a2 -> d1
                    downgrade a2   | a1 a2 b1 b2 c1 c2 d1 d2          | -d2 -> c2 d1, -c2 -> b2 d1, -b2 -> a2 d1
                    """)
    void movesOnOneSideOrBoth(String asked, String applied, String expected) {
        Moves.check(graph, asked, applied, expected);
    }
}
