package dev.retort.generator.diff;

import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes one thing about an index by chance. */
final class IndexMutator {

    private final Dice dice;
    private final int major;
    private final Supplier<@Nullable String> remarks;

    IndexMutator(Dice dice, int major, Supplier<@Nullable String> remarks) {
        this.dice = dice;
        this.major = major;
        this.remarks = remarks;
    }

    Index mutated(Index index) {
        if (!index.method().equals("btree")) {
            return commented(index);
        }
        return switch (dice.below(6)) {
            case 0 -> with(index, index.unique(), turned(index.elements()), index.nullsNotDistinct(), index.storage());
            case 1 -> with(index, !index.unique(), index.elements(), false, index.storage());
            case 2 -> with(index, index.unique(), index.elements(), index.unique() && major >= 15, index.storage());
            case 3 -> with(index, index.unique(), index.elements(), index.nullsNotDistinct(), filled());
            case 4 -> with(index, index.unique(), fewer(index.elements()), index.nullsNotDistinct(), index.storage());
            default -> commented(index);
        };
    }

    private List<IndexElement> turned(List<IndexElement> elements) {
        return elements.stream()
                .map(element -> new IndexElement(
                        element.text(),
                        element.expression(),
                        element.collation(),
                        element.operatorClass(),
                        !element.descending(),
                        dice.chance(50)))
                .toList();
    }

    private static List<IndexElement> fewer(List<IndexElement> elements) {
        return elements.size() < 2 ? elements : elements.subList(1, elements.size());
    }

    private SortedMap<String, String> filled() {
        return new TreeMap<>(dice.chance(50) ? Map.of() : Map.of("fillfactor", "" + (50 + dice.below(50))));
    }

    private static Index with(
            Index index,
            boolean unique,
            List<IndexElement> elements,
            boolean nullsNotDistinct,
            SortedMap<String, String> storage) {
        return new Index(
                index.name(),
                index.method(),
                unique,
                elements,
                index.include(),
                nullsNotDistinct,
                index.predicate(),
                storage,
                index.valid(),
                index.comment());
    }

    private Index commented(Index index) {
        return index.withComment(remarks.get());
    }
}
