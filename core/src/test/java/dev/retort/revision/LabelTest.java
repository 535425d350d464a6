package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The meaning of a label, alone and before an @: two labelled branches that merge, one with a label further down, and a
 * base.
 */
class LabelTest {

    private final RevisionGraph graph = Shapes.graph(
            "a", "b < a", "c1 < b # one", "d1 < c1 # deep", "c2 < b # two", "d2 < c2", "e < d1 d2", "z # zoo", "y < z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    one           | -            | c1
                    deep          | -            | d1
                    zoo           | -            | z
                    one+1         | -            | d1
                    one-1         | -            | b
                    deep+1        | -            | e
                    zoo-1         | -            | -
                    zoo-2         | -            | ! StepOutOfRangeException
                    one@head      | -            | e
                    one@heads     | -            | e
                    deep@head     | -            | e
                    zoo@head      | -            | y
                    one@base      | -            | -
                    one@base+3    | -            | c1
                    zoo@base+2    | -            | y
                    one@head-1    | -            | ! AmbiguousStepException
                    zoo@head-1    | -            | z
                    one@two       | -            | ! NotInBranchException
                    one@deep      | -            | d1
                    one@a         | -            | a
                    one@e         | -            | e
                    one@z         | -            | ! NotInBranchException
                    c1@d1         | -            | d1
                    head          | -            | ! MultipleHeadsException
                    heads         | -            | e y
                    one@current   | a b c1 c2 d2 | c1
                    two@current   | a b c1 c2 d2 | d2
                    zoo@current   | a b c1       | -
                    current       | a b c1 c2 d2 | c1 d2
                    one@+1        | a b c2 d2    | c1
                    one@+1        | a b c1 z     | d1
                    two@+2        | a b          | d2
                    zoo@+1        | a b          | z
                    nothing@head  | -            | ! UnknownRevisionException
                    nothing       | -            | ! UnknownRevisionException
                    """)
    void meansARevision(String asked, String applied, String expected) {
        Moves.checkMeaning(graph, asked, applied, expected);
    }
}
