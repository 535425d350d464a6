package dev.retort.generator.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.hibernate.EntityModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    enum Size {
        SMALL,
        LARGE
    }

    sealed interface Form permits Round, Square {}

    record Round(int radius, Size size) implements Form {}

    record Square(String name, long side) implements Form {}

    record Everything(
            @Nullable String text,
            boolean yes,
            int number,
            long large,
            List<Form> forms,
            Set<Size> sizes,
            SortedSet<String> sorted,
            Map<Round, List<String>> map,
            SortedMap<String, Square> names,
            @Nullable Form none) {}

    record Before(Round round) {}

    record After(Round round, Size size) {}

    record Unknown(Instant instant) {}

    record Deep(List<Optional<String>> list) {}

    @Test
    void readsWhatItWrote() {
        RecordCodec<Everything> codec = RecordCodec.of(Everything.class);
        Everything value = new Everything(
                "ä\u0000💡".repeat(40_000),
                true,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                List.of(new Round(-1, Size.LARGE), new Square("", Long.MAX_VALUE), new Round(127, Size.SMALL)),
                Set.of(Size.LARGE, Size.SMALL),
                new TreeSet<>(Set.of("b", "a")),
                Map.of(new Round(128, Size.SMALL), List.of("x", "x"), new Round(0, Size.LARGE), List.of()),
                new TreeMap<>(Map.of("x", new Square("x", 300))),
                null);
        Everything empty = new Everything(
                null, false, 0, 0, List.of(), Set.of(), new TreeSet<>(), Map.of(), new TreeMap<>(), new Square("y", 1));

        assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
        assertThat(codec.decode(codec.encode(empty))).isEqualTo(empty);
    }

    @Test
    void keepsTheOrderOfLists() {
        RecordCodec<Everything> codec = RecordCodec.of(Everything.class);
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            forms.add(new Round(i, Size.SMALL));
        }
        Everything value =
                new Everything("", true, 1, 1, forms, Set.of(), new TreeSet<>(), Map.of(), new TreeMap<>(), null);

        assertThat(codec.decode(codec.encode(value)).forms()).isEqualTo(forms);
    }

    @Test
    void describesEveryTypeDownToItsConstants() {
        assertThat(RecordCodec.of(Everything.class).shape())
                .contains("$Everything [java.lang.String text, boolean yes, int number, ")
                .contains("$Form [" + Round.class.getName() + ", " + Square.class.getName() + "]")
                .contains("$Round [int radius, ")
                .contains("$Size [SMALL, LARGE]");
        assertThat(RecordCodec.of(Before.class).shape())
                .isNotEqualTo(RecordCodec.of(After.class).shape().replace("After", "Before"));
    }

    @Test
    void refusesAComponentOfAnUnknownKind() {
        assertThatThrownBy(() -> RecordCodec.of(Unknown.class)).hasMessageContaining("java.time.Instant");
        assertThatThrownBy(() -> RecordCodec.of(Deep.class)).hasMessageContaining("java.util.Optional");
    }

    @Test
    void knowsEveryTypeOfAModel() {
        assertThat(RecordCodec.of(EntityModel.class).shape())
                .contains("dev.retort.schema.Table [")
                .contains("dev.retort.schema.ForeignKey [")
                .contains("dev.retort.generator.mapping.KeyGenerators$GeneratorRow [");
    }
}
