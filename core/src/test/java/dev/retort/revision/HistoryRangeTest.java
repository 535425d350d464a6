package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of revisions in a line and across branch points and merges. */
class HistoryRangeTest {

    private final RevisionGraph line = Shapes.graph("a", "b < a", "c < b", "d < c", "e < d");

    private final RevisionGraph branched = Shapes.graph(
            "a", "b < a", "c1 < b # one", "d1 < c1", "c2 < b # two", "d2 < c2 ! c1", "m < d1 d2", "z # zoo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    base:heads       | -     | a b c d e
                    base:head        | -     | a b c d e
                    base:base        | -     | -
                    :                | -     | ! InvalidTargetException
                    b:d              | -     | b c d
                    b:b              | -     | b
                    b:               | -     | b c d e
                    :b               | -     | a b
                    base:c           | -     | a b c
                    c:heads          | -     | c d e
                    -1:current       | a b c | b c
                    current:+1       | a b c | c d
                    current:         | a b c | c d e
                    :current         | a b c | a b c
                    -2:              | a b   | c d e
                    :+2              | -     | a b
                    b+1:d-1          | -     | c
                    d:b              | -     | ! UnrelatedRangeException
                    current:current  | -     | -
                    x:               | -     | ! UnknownRevisionException
                    """)
    void ofALine(String asked, String applied, String expected) {
        Moves.checkMeaning(line, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    a:m              | -     | a b c1 c2 d1 d2 m
                    c1:m             | -     | c1 d1 d2 m
                    one@base:one     | -     | a b c1
                    one:m            | -     | c1 d1 d2 m
                    c2:d2            | -     | c2 d2
                    c2:d1            | -     | ! UnrelatedRangeException
                    :d2              | -     | a b c1 c2 d2
                    zoo:             | -     | z
                    zoo@base:zoo@head | -    | z
                    b:heads          | -     | b c1 c2 d1 d2 m
                    one@head-1:      | -     | ! AmbiguousStepException
                    current:heads    | a b c1 c2 | c1 c2 d1 d2 m
                    """)
    void whereBranchesPartAndMeet(String asked, String applied, String expected) {
        Moves.checkMeaning(branched, asked, applied, expected);
    }
}
