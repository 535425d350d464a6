package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids with a common prefix, in two branches. */
class PartialIdTest {

    private final RevisionGraph graph = Shapes.graph(
            "1975ea83b712",
            "1975eb < 1975ea83b712 # east",
            "27c6a3 < 1975ea83b712 # west",
            "27c6ff < 27c6a3",
            "1a < 1975eb",
            "1ab < 1a");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    1975ea         | - | 1975ea83b712
                    1975e          | - | ! AmbiguousRevisionException
                    27c6           | - | ! AmbiguousRevisionException
                    27c6a          | - | 27c6a3
                    27             | - | ! AmbiguousRevisionException
                    1a             | - | 1a
                    1ab            | - | 1ab
                    east@1         | - | ! AmbiguousRevisionException
                    east@1975eb    | - | 1975eb
                    west@1975e     | - | 1975ea83b712
                    east@27        | - | ! UnknownRevisionException
                    west@27c6f     | - | 27c6ff
                    27c6a+1        | - | 27c6ff
                    1975eb+2       | - | 1ab
                    27c6f-1        | - | 27c6a3
                    27c6f@head     | - | 27c6ff
                    1975eb@head    | - | 1ab
                    9              | - | ! UnknownRevisionException
                    eas            | - | ! UnknownRevisionException
                    :27c6a         | - | 1975ea83b712 27c6a3
                    1975eb:1ab     | - | 1975eb 1a 1ab
                    """)
    void isFoundWhereItIsTheOnlyOne(String asked, String applied, String expected) {
        Moves.checkMeaning(graph, asked, applied, expected);
    }
}
