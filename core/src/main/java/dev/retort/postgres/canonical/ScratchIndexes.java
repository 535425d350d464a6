package dev.retort.postgres.canonical;

import dev.retort.operation.CreateIndex;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The indexes of a table that the server rewrites. They become indexes of the scratch table, because PostgreSQL stores
 * more of an index in another form than its expressions: a collation inside the parentheses of a key becomes that of the
 * key, a key that is only a column in parentheses becomes the column, and the condition {@code true} none.
 *
 * @param number the number of the table, which keeps the names of the indexes apart
 * @param forms the current forms, by the positions of the indexes in the table
 * @param refused the positions of the indexes that the server rejects; they keep their form
 */
record ScratchIndexes(int number, SortedMap<Integer, Index> forms, Set<Integer> refused) {

    private static final SqlWriter WRITER = new SqlWriter(ServerVersion.OLDEST);

    ScratchIndexes {
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
        refused = Set.copyOf(refused);
    }

    static ScratchIndexes of(int number, Table table, SortedSet<Integer> positions) {
        SortedMap<Integer, Index> forms = new TreeMap<>();
        positions.forEach(position -> forms.put(position, table.indexes().get(position)));
        return new ScratchIndexes(number, forms, Set.of());
    }

    /** Returns the positions of the indexes that the server still rewrites. */
    List<Integer> open() {
        return forms.keySet().stream()
                .filter(position -> !refused.contains(position))
                .toList();
    }

    ScratchIndexes without(Set<Integer> positions) {
        return new ScratchIndexes(number, forms, positions);
    }

    /** Returns the indexes with the forms that the server has for them, which are given by name. */
    ScratchIndexes withForms(Map<String, Index> found) {
        SortedMap<Integer, Index> newForms = new TreeMap<>(forms);
        for (int position : open()) {
            Index form = found.get(name(position));
            if (form == null) {
                throw new IllegalStateException("the server made no index " + name(position));
            }
            newForms.put(position, form);
        }
        return new ScratchIndexes(number, newForms, refused);
    }

    /**
     * Returns the statement that creates an index. It is not unique, because a unique index of a partitioned table must
     * contain the partition key.
     */
    String create(int position, String alias) {
        Index form = Objects.requireNonNull(forms.get(position));
        Index plain = new Index(
                name(position),
                form.method(),
                false,
                form.elements(),
                form.include(),
                false,
                form.predicate(),
                form.storage(),
                true,
                null);
        return WRITER.write(new CreateIndex(new QualifiedName("pg_temp", alias), plain))
                .get(0)
                .sql();
    }

    /** Returns an index of the table with its current form. */
    Index result(Index index, int position) {
        Index form = forms.get(position);
        return form == null
                ? index
                : index.withElements(form.elements())
                        .withPredicate(form.predicate())
                        .withStorage(form.storage());
    }

    /** Returns the texts in which the indexes mention columns. */
    Stream<String> texts() {
        return forms.values().stream().flatMap(index -> Stream.of(
                        index.elements().stream().map(IndexElement::text),
                        index.include().stream(),
                        Stream.ofNullable(index.predicate()))
                .flatMap(texts -> texts));
    }

    private String name(int position) {
        return "retort " + number + " " + position;
    }

    /** Returns the positions of the indexes that only the server can compare with those of the other table. */
    static SortedSet<Integer> differing(Table mine, Table other) {
        List<Index> others =
                other.indexes().stream().map(ScratchIndexes::unnamed).toList();
        SortedSet<Integer> positions = new TreeSet<>();
        for (int i = 0; i < mine.indexes().size(); i++) {
            Index index = mine.indexes().get(i);
            if (!isPlain(index) && !others.contains(unnamed(index))) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static Index unnamed(Index index) {
        return index.withName(null).withComment(null).withValid(true);
    }

    /** Whether all parts of the index are names and flags, which have one form only. */
    private static boolean isPlain(Index index) {
        return index.predicate() == null
                && index.storage().isEmpty()
                && index.elements().stream()
                        .allMatch(element -> !element.expression()
                                && element.collation() == null
                                && element.operatorClass() == null);
    }
}
