package dev.retort.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revisions that depend on revisions of another branch. */
class CrossDependenciesTest {

    private final RevisionGraph two =
            Shapes.graph("a1 # a", "b1 < a1", "c1 < b1", "a2 # b", "b2 < a2", "c2 < b2 ! b1", "d2 < c2");

    private final RevisionGraph labelled = Shapes.graph("a1 # core", "b1 < a1", "x # app ! core", "y < x ! b1");

    private final RevisionGraph chain = Shapes.graph("a", "b < a", "p ! b", "q < p", "s ! q", "t < s");

    private final RevisionGraph normalised = Shapes.graph("a", "b < a ! a", "c < b ! a b");

    private final RevisionGraph ofOneTree =
            Shapes.graph("a", "l1 < a # left", "l2 < l1", "r1 < a # right", "r2 < r1 ! l1", "m < l2 r2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade b@head   | -       | +a1 -> a1, +a2 -> a1 a2, +b1 -> a2 b1, +b2 -> b1 b2, +c2 -> b1 c2, +d2 -> b1 d2
                    upgrade c2       | a2 b2   | +a1 -> a1 b2, +b1 -> b1 b2, +c2 -> b1 c2
                    upgrade b2       | -       | +a2 -> a2, +b2 -> b2
                    upgrade a@head   | a1 b1 a2 b2 c2 d2 | +c1 -> c1 d2
                    upgrade heads    | -       | +a1 -> a1, +a2 -> a1 a2, +b1 -> a2 b1, +b2 -> b1 b2, +c1 -> b2 c1, +c2 -> c1 c2, +d2 -> c1 d2
                    upgrade b@+1     | a2 b2   | +a1 -> a1 b2, +b1 -> b1 b2, +c2 -> b1 c2
                    downgrade a1     | a1 b1 c1 a2 b2 c2 d2  | -d2 -> c1 c2, -c2 -> b2 c1, -c1 -> b1 b2, -b1 -> a1 b2
                    downgrade a@base | a1 b1 c1 a2 b2 c2 d2  | -d2 -> c1 c2, -c2 -> b2 c1, -c1 -> b1 b2, -b1 -> a1 b2, -a1 -> b2
                    downgrade b1     | a1 b1 c1 a2 b2 c2 d2  | -c1 -> b1 d2
                    downgrade b2     | a1 b1 c1 a2 b2 c2 d2  | -d2 -> c1 c2, -c2 -> b2 c1
                    downgrade b@-1   | a1 b1 c1 a2 b2 c2 d2  | -d2 -> c1 c2
                    downgrade a@-1   | a1 b1 c1 a2 b2 c2 d2  | -c1 -> b1 d2
                    downgrade b@base | a1 b1 c1 a2 b2 c2 d2  | -d2 -> c1 c2, -c2 -> b2 c1, -b2 -> a2 c1, -a2 -> c1
                    downgrade c2-1   | a1 b1 c1 a2 b2 c2 d2  | -d2 -> c1 c2, -c2 -> b2 c1
                    downgrade -1     | a1 b1 c1 a2 b2 c2 d2  | ! MultipleHeadsException
                    """)
    void ofTwoBases(String asked, String applied, String expected) {
        Moves.check(two, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade app       | -         | +a1 -> a1, +x -> a1 x
                    upgrade app@head  | -         | +a1 -> a1, +b1 -> b1, +x -> b1 x, +y -> b1 y
                    upgrade app@+1    | -         | +a1 -> a1, +x -> a1 x
                    upgrade app@+2    | a1        | +b1 -> b1, +x -> b1 x, +y -> b1 y
                    downgrade core@base | a1 b1 x y | -y -> b1 x, -x -> b1, -b1 -> a1, -a1 ->
                    downgrade core@-1 | a1 b1 x y | -y -> b1 x, -b1 -> a1 x
                    downgrade a1      | a1 b1 x y | -y -> b1 x, -b1 -> a1 x
                    downgrade app@base | a1 b1 x y | -y -> b1 x, -x -> b1
                    downgrade x       | a1 b1 x y | -y -> b1 x
                    """)
    void onALabel(String asked, String applied, String expected) {
        Moves.check(labelled, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade t     | -           | +a -> a, +b -> b, +p -> b p, +q -> b q, +s -> b q s, +t -> b q t
                    upgrade s     | a b         | +p -> b p, +q -> b q, +s -> b q s
                    downgrade a   | a b p q s t | -t -> b q s, -s -> b q, -q -> b p, -p -> b, -b -> a
                    downgrade p   | a b p q s t | -t -> b q s, -s -> b q, -q -> b p
                    downgrade q-1 | a b p q s t | -t -> b q s, -s -> b q, -q -> b p
                    downgrade s-1 | a b p q s t | -t -> b q s, -s -> b q
                    downgrade p-1 | a b p q s t | -t -> b q s, -s -> b q, -q -> b p, -p -> b
                    """)
    void oneAfterTheOther(String asked, String applied, String expected) {
        Moves.check(chain, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade head  | -     | +a -> a, +b -> b, +c -> c
                    downgrade -2  | a b c | -c -> b, -b -> a
                    downgrade a   | a b c | -c -> b, -b -> a
                    """)
    void onAnAncestorSaysNothingNew(String asked, String applied, String expected) {
        Moves.check(normalised, asked, applied, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    upgrade r2          | a               | +l1 -> l1, +r1 -> l1 r1, +r2 -> l1 r2
                    upgrade right@+2    | a               | +l1 -> l1, +r1 -> l1 r1, +r2 -> l1 r2
                    downgrade left@base | a l1 l2 r1 r2 m | -m -> l2 r2, -r2 -> l2 r1, -l2 -> l1 r1, -l1 -> r1
                    downgrade l1        | a l1 l2 r1 r2 m | -m -> l2 r2, -l2 -> l1 r2
                    downgrade r1        | a l1 l2 r1 r2 m | -m -> l2 r2, -r2 -> l2 r1
                    downgrade a         | a l1 l2 r1 r2 m | -m -> l2 r2, -r2 -> l2 r1, -r1 -> l2, -l2 -> l1, -l1 -> a
                    """)
    void betweenBranchesOfOneTree(String asked, String applied, String expected) {
        Moves.check(ofOneTree, asked, applied, expected);
    }
}
