package dev.retort.generator.filter;

import dev.retort.generator.mapping.AccessMethod;
import dev.retort.generator.sql.SqlText;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds the indexes of the database to the wanted schema that no entity maps and that a mapping cannot describe without help,
 * because JPA has no setting for the access method: {@code hnsw}, {@code hash}, a {@code gin} with its default operator
 * class. An index goes with a column that it uses.
 */
public final class UnmappedIndexes {

    private static final Set<String> VECTORS = Set.of("vector", "halfvec", "sparsevec");

    private final Schema actual;
    private final List<String> remarks = new ArrayList<>();

    /** Searches for indexes of this database. */
    public UnmappedIndexes(Schema actual) {
        this.actual = actual;
    }

    /** Returns the wanted schema with the indexes that it does not describe. */
    public Schema keptIn(Schema wanted) {
        return wanted.withTables(wanted.tables().stream()
                .map(table -> actual.table(table.name())
                        .map(existing -> keptIn(table, existing))
                        .orElse(table))
                .toList());
    }

    /** The remarks about the indexes that are kept, one sentence each. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private Table keptIn(Table wanted, Table existing) {
        Set<String> mapped = wanted.indexes().stream()
                .map(Index::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> dropped = existing.columns().stream()
                .map(Column::name)
                .filter(column -> wanted.column(column).isEmpty())
                .collect(Collectors.toSet());
        List<Index> kept = existing.indexes().stream()
                .filter(index ->
                        !mapped.contains(index.name()) && isBeyondMappings(index) && !SqlText.mentions(index, dropped))
                .flatMap(index -> withClasses(index, existing, wanted).stream())
                .filter(index -> wanted.indexes().stream().noneMatch(other -> isSame(index, other)))
                .toList();
        kept.forEach(index -> remarks.add(remark(wanted.name(), index)));
        return wanted.withIndexes(
                Stream.concat(wanted.indexes().stream(), kept.stream()).toList());
    }

    private static String remark(QualifiedName table, Index index) {
        return "index " + index.name() + " of " + table + " (" + index.method()
                + ") is left alone, because JPA has no setting for its access method; op.dropIndex drops it";
    }

    /** An index that the mapping leaves to PostgreSQL to name. */
    private static boolean isSame(Index index, Index other) {
        return other.name() == null
                && other.method().equals(index.method())
                && other.elements().equals(index.elements());
    }

    private static boolean isBeyondMappings(Index index) {
        Predicate<IndexElement> tells = element -> Optional.ofNullable(element.operatorClass())
                .filter(name -> AccessMethod.candidates(name).isEmpty())
                .flatMap(AccessMethod::of)
                .filter(index.method()::equals)
                .isPresent();
        return index.valid()
                && !index.method().equals(AccessMethod.DEFAULT)
                && index.elements().stream().noneMatch(tells);
    }

    /** Returns the index with the operator classes of the new types of its vectors; empty if a column is no vector any more. */
    private static Optional<Index> withClasses(Index index, Table existing, Table wanted) {
        List<IndexElement> elements = new ArrayList<>();
        for (IndexElement element : index.elements()) {
            String before = vector(existing, element);
            String after = vector(wanted, element);
            if (before.isEmpty() || before.equals(after)) {
                elements.add(element);
            } else if (after.isEmpty()) {
                return Optional.empty();
            } else {
                elements.add(withClass(element, before, after));
            }
        }
        return Optional.of(index.withElements(elements));
    }

    /** The vector type of the column of a key; empty for other keys. */
    private static String vector(Table table, IndexElement element) {
        return Optional.of(element)
                .filter(key -> !key.expression())
                .flatMap(key -> table.column(key.text()))
                .map(column -> column.type().name().name())
                .filter(VECTORS::contains)
                .orElse("");
    }

    /** Only {@code vector_l2_ops} of {@code ivfflat} is a default, which the catalog leaves out. */
    private static IndexElement withClass(IndexElement element, String before, String after) {
        String name = element.operatorClass() == null ? "vector_l2_ops" : element.operatorClass();
        String renamed = name.replaceFirst("(^|[.])" + before + "_", "$1" + after + "_");
        return new IndexElement(
                element.text(),
                element.expression(),
                element.collation(),
                renamed,
                element.descending(),
                element.nullsFirst());
    }
}
