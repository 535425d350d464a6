package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortedTest {

    private static final List<QualifiedName> NAMES = Sorted.by(
            Comparator.naturalOrder(),
            IntStream.range(0, 5_000)
                    .mapToObj(i -> new QualifiedName(i % 2 == 0 ? "" : "s", "t" + i))
                    .toList());

    @Test
    void findsEachItem() {
        assertThat(NAMES).allSatisfy(name -> assertThat(Sorted.find(NAMES, UnaryOperator.identity(), name))
                .contains(name));
    }

    @Test
    void findsNothingByAnUnknownName() {
        for (String unknown : List.of("", "a", "t", "t5001", "z")) {
            assertThat(Sorted.find(NAMES, UnaryOperator.identity(), QualifiedName.of(unknown + "_")))
                    .isEmpty();
        }
        assertThat(Sorted.find(List.<QualifiedName>of(), UnaryOperator.identity(), NAMES.get(0)))
                .isEmpty();
    }

    @Test
    void findsTheFirstOfEqualKeys() {
        List<String> words = List.of("a1", "b1", "b2", "b3", "c1");

        assertThat(Sorted.find(words, word -> word.substring(0, 1), "b")).contains("b1");
    }

    @Test
    void looksAtFewItems() {
        AtomicInteger looks = new AtomicInteger();
        Sorted.find(
                NAMES,
                name -> {
                    looks.incrementAndGet();
                    return name;
                },
                NAMES.get(4_321));

        assertThat(looks).hasValueLessThan(16);
    }
}
