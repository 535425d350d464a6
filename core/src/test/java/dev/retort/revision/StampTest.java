package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The applied revisions after a stamp, on the graphs of the other tests. */
class StampTest {

    private final RevisionGraph line = Shapes.graph("a", "b < a", "c < b", "d < c", "e < d");

    private final RevisionGraph branched =
            Shapes.graph("a", "b < a", "c1 < b # c1branch", "d1 < c1", "c2 < b # c2branch", "d2 < c2");

    private final RevisionGraph merged =
            Shapes.graph("a", "l1 < a # left", "l2 < l1", "r1 < a # right", "r2 < r1", "m < l2 r2", "n < m");

    private final RevisionGraph dependent =
            Shapes.graph("a1 # a", "b1 < a1", "c1 < b1", "a2 # b", "b2 < a2", "c2 < b2 ! b1", "d2 < c2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    c            | -         | +a +b +c
                    head         | a b       | +c +d +e
                    base         | a b c     | -a -b -c
                    a            | a b c     | -b -c
                    c            | a b c     | -
                    heads        | -         | +a +b +c +d +e
                    +1           | a         | +b
                    -1           | a b c     | -c
                    """)
    void inALine(String asked, String applied, String expected) {
        Moves.checkStamp(line, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    b            | a b c1 d1 c2 | -c1 -c2 -d1
                    c1branch@base | a b c1 c2   | -c1
                    c2branch@head | a b c1 d1 c2 | +d2
                    c1branch@head | a b c2      | +c1 +d1
                    heads        | -            | +a +b +c1 +c2 +d1 +d2
                    d1 d2        | a            | +b +c1 +c2 +d1 +d2
                    d1           | a b c2 d2    | +c1 +d1
                    c1           | a b c1 d1 c2 | -d1
                    a            | a b c1 c2    | -b -c1 -c2
                    d2           | a b c1       | +c2 +d2
                    """)
    void acrossBranches(String asked, String applied, String expected) {
        Moves.checkStamp(branched, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    m            | a l1 l2        | +r1 +r2 +m
                    m            | a l1 l2 r1 r2  | +m
                    n            | -              | +a +l1 +l2 +r1 +r2 +m +n
                    l2 r2        | a l1 l2 r1 r2 m n | -m -n
                    l2           | a l1 l2 r1 r2 m | -m
                    l1           | a l1 l2 r1 r2 m | -l2 -m
                    a            | a l1 l2 r1 r2 m n | -l1 -l2 -r1 -r2 -m -n
                    left@base    | a l1 l2 r1 r2 m | -l1 -l2 -m
                    right@head   | a               | +l1 +l2 +r1 +r2 +m +n
                    """)
    void acrossMerges(String asked, String applied, String expected) {
        Moves.checkStamp(merged, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    c2           | -         | +a1 +a2 +b1 +b2 +c2
                    b1           | a1 b1 c1 a2 b2 c2 d2    | -c1
                    a1           | a1 b1 c1 a2 b2 c2 d2    | -b1 -c1 -c2 -d2
                    a@base       | a1 b1 c1 a2 b2 c2 d2    | -a1 -b1 -c1 -c2 -d2
                    b@base       | a1 b1 c1 a2 b2 c2 d2    | -a2 -b2 -c2 -d2
                    b@head       | a2        | +a1 +b1 +b2 +c2 +d2
                    """)
    void withDependencies(String asked, String applied, String expected) {
        Moves.checkStamp(dependent, asked, applied, expected);
    }
}
