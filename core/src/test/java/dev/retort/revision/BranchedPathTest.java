package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line with a branch point: a, b, then c1 and d1 beside c2 and d2. */
class BranchedPathTest {

    private final RevisionGraph graph =
            Shapes.graph("a", "b < a", "c1 < b # c1branch", "d1 < c1", "c2 < b # c2branch", "d2 < c2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade d1               | a           | +b -> b, +c1 -> c1, +d1 -> d1
                    upgrade heads            | a           | +b -> b, +c1 -> c1, +c2 -> c1 c2, +d1 -> c2 d1, +d2 -> d1 d2
                    upgrade head             | a           | ! MultipleHeadsException
                    upgrade +1               | a           | +b -> b
                    upgrade +2               | a           | ! AmbiguousStepException
                    upgrade +1               | a b         | ! AmbiguousStepException
                    upgrade +1               | a b c1      | +d1 -> d1
                    upgrade +1               | a b c1 c2   | ! MultipleHeadsException
                    upgrade +2               | a b c1      | ! StepOutOfRangeException
                    upgrade c1branch@+1      | a b         | +c1 -> c1
                    upgrade c1branch@+1      | a b c2      | +c1 -> c1 c2
                    upgrade c1branch@+2      | a           | +b -> b, +c1 -> c1
                    upgrade c1branch@+2      | a b c2 d2   | +c1 -> c1 d2, +d1 -> d1 d2
                    upgrade c1branch@+3      | a b         | ! StepOutOfRangeException
                    upgrade c2branch@head-1  | a b         | +c2 -> c2
                    upgrade c2branch@head    | a b c1 d1   | +c2 -> c2 d1, +d2 -> d1 d2
                    upgrade c2branch@heads   | a b c1 d1   | +c2 -> c2 d1, +d2 -> d1 d2
                    upgrade c2@head          | a b c1 d1   | +c2 -> c2 d1, +d2 -> d1 d2
                    upgrade c1branch@d1      | a b         | +c1 -> c1, +d1 -> d1
                    upgrade c1branch@d2      | a b         | ! NotInBranchException
                    upgrade c1branch@b       | a           | +b -> b
                    upgrade b@c1branch       | a b         | +c1 -> c1
                    upgrade b@head           | a b         | ! MultipleHeadsException
                    upgrade c1branch         | a           | +b -> b, +c1 -> c1
                    upgrade c1branch+1       | a           | +b -> b, +c1 -> c1, +d1 -> d1
                    upgrade b+1              | a           | ! AmbiguousStepException
                    upgrade c1+1             | a b c2      | +c1 -> c1 c2, +d1 -> c2 d1
                    upgrade c2branch@base+3  | a           | +b -> b, +c2 -> c2
                    upgrade base+2           | -           | +a -> a, +b -> b
                    upgrade d1               | a b c1 d1 c2 d2       | -
                    upgrade nobranch@head    | a           | ! UnknownRevisionException
                    upgrade c1branch@-1      | a b c1 d1 c2 d2       | ! InvalidTargetException
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
                    downgrade a                | a b c1 d1 c2 d2       | -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> c1, -c1 -> b, -b -> a
                    downgrade b                | a b c1 d1 c2 d2       | -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> c1, -c1 -> b
                    downgrade b                | a b c1      | -c1 -> b
                    downgrade c1               | a b c1 d1 c2 d2       | -d1 -> c1 d2
                    downgrade c1               | a b c1 c2   | -
                    downgrade c1branch@-1      | a b c1 d1 c2 d2       | -d1 -> c1 d2
                    downgrade c1@-1            | a b c1 d1 c2 d2       | -d1 -> c1 d2
                    downgrade c2branch@-2      | a b c1 d1 c2 d2       | -d2 -> c2 d1, -c2 -> d1
                    downgrade c2branch@-3      | a b c1 d1 c2 d2       | ! StepOutOfRangeException
                    downgrade c2branch@-3      | a b c2 d2   | -d2 -> c2, -c2 -> b, -b -> a
                    downgrade c1branch@-1      | a b c2      | ! StepOutOfRangeException
                    downgrade -1               | a b c1 d1 c2 d2       | ! MultipleHeadsException
                    downgrade -1               | a b c1      | -c1 -> b
                    downgrade -2               | a b c1 d1   | -d1 -> c1, -c1 -> b
                    downgrade d1-1             | a b c1 d1 c2 d2       | -d1 -> c1 d2
                    downgrade d1-2             | a b c1 d1 c2 d2       | -d1 -> c1 d2, -c1 -> d2
                    downgrade d1-3             | a b c1 d1 c2 d2       | -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> c1, -c1 -> b, -b -> a
                    downgrade c1-1             | a b c1 c2   | -c1 -> c2
                    downgrade c2branch@base+2  | a b c2 d2   | -d2 -> c2, -c2 -> b
                    downgrade c2branch@base+3  | a b c2 d2   | -d2 -> c2
                    downgrade c2branch@base+2  | a b c1 d1 c2 d2       | -d2 -> c2 d1, -c2 -> d1
                    downgrade c1branch@head-1  | a b c1 d1 c2 d2       | -d1 -> c1 d2
                    downgrade c1branch@base    | a b c1 d1 c2 d2       | -d1 -> c1 d2, -c1 -> d2
                    downgrade c1branch@b       | a b c1 d1 c2 d2       | -d1 -> c1 d2, -c1 -> d2
                    downgrade base             | a b c1 d1 c2 d2       | -d2 -> c2 d1, -d1 -> c1 c2, -c2 -> c1, -c1 -> b, -b -> a, -a ->
                    downgrade d2               | a b c1      | ! NotAppliedException
                    downgrade c1branch@d2      | a b c1 d1 c2 d2       | ! NotInBranchException
                    downgrade +1               | a b c1      | ! InvalidTargetException
                    downgrade heads            | a b c1 d1 c2 d2       | -
                    """)
    void downgrades(String asked, String applied, String expected) {
        Moves.check(graph, asked, applied, expected);
    }
}
