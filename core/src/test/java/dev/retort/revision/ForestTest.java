package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two unrelated bases, the second with a branch point. */
class ForestTest {

    private final RevisionGraph graph = Shapes.graph("a1 # one", "b1 < a1", "a2 # two", "b2 < a2", "b3 < a2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade head      | -     | ! MultipleHeadsException
                    upgrade one@head  | -     | +a1 -> a1, +b1 -> b1
                    upgrade two@head  | -     | ! MultipleHeadsException
                    upgrade two@heads | -     | +a2 -> a2, +b2 -> b2, +b3 -> b2 b3
                    upgrade heads     | -     | +a1 -> a1, +a2 -> a1 a2, +b1 -> a2 b1, +b2 -> b1 b2, +b3 -> b1 b2 b3
                    upgrade +1        | -     | ! AmbiguousStepException
                    upgrade +1        | a1    | +b1 -> b1
                    upgrade +1        | a1 a2 | ! MultipleHeadsException
                    upgrade one@+1    | -     | +a1 -> a1
                    upgrade one@+2    | a2    | +a1 -> a1 a2, +b1 -> a2 b1
                    upgrade two@+1    | a1 b1 | +a2 -> a2 b1
                    upgrade two@+2    | -     | ! AmbiguousStepException
                    upgrade b3@+2     | -     | +a2 -> a2, +b3 -> b3
                    upgrade one@base+2 | a2   | +a1 -> a1 a2, +b1 -> a2 b1
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
                    downgrade one@base | a1 a2 b1 b2 b3 | -b1 -> a1 b2 b3, -a1 -> b2 b3
                    downgrade two@base | a1 a2 b1 b2 b3 | -b3 -> b1 b2, -b2 -> a2 b1, -a2 -> b1
                    downgrade a1       | a1 a2 b1 b2 b3 | -b1 -> a1 b2 b3
                    downgrade a1-1     | a1 a2 b1 b2 b3 | -b1 -> a1 b2 b3, -a1 -> b2 b3
                    downgrade base     | a1 a2 b1 b2 b3 | -b3 -> b1 b2, -b2 -> a2 b1, -b1 -> a1 a2, -a2 -> a1, -a1 ->
                    downgrade -1       | a1 a2 b1 b2 b3 | ! MultipleHeadsException
                    downgrade two@-1   | a1 a2 b1 b2 b3 | ! MultipleHeadsException
                    downgrade one@-1   | a1 a2 b1 b2 b3 | -b1 -> a1 b2 b3
                    downgrade one@-3   | a1 a2 b1 b2 b3 | ! StepOutOfRangeException
                    downgrade b2@-1    | a1 a2 b1 b2 b3 | -b2 -> b1 b3
                    downgrade a2       | a2 b2 | -b2 -> a2
                    downgrade a2       | a1 b1 | ! NotAppliedException
                    """)
    void downgrades(String asked, String applied, String expected) {
        Moves.check(graph, asked, applied, expected);
    }
}
