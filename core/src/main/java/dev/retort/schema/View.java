package dev.retort.schema;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A view or materialized view. Retort compares none with what entities want; it drops and creates again those that are in
 * the way of a change.
 *
 * @param name the name
 * @param materialized whether it is a materialized view
 * @param definition the query, as {@code pg_get_viewdef} gives it but without its semicolon
 * @param options its options, such as {@code security_barrier}, or a materialized view's storage parameters
 * @param withoutData whether it is a materialized view that was never filled ({@code WITH NO DATA})
 * @param columnDefaults the defaults of its columns, by column
 * @param indexes the indexes of a materialized view
 * @param comment the comment, or null
 * @param columnComments the comments on its columns, by column
 * @param owner the owner, or null for whoever creates it; read from a catalog, null for the role that reads
 * @param grants who may do what with it, its owner aside
 * @param uses what it is made of; empty where a migration file did not say
 */
public record View(
        QualifiedName name,
        boolean materialized,
        String definition,
        SortedMap<String, String> options,
        boolean withoutData,
        SortedMap<String, String> columnDefaults,
        List<Index> indexes,
        @Nullable String comment,
        SortedMap<String, String> columnComments,
        @Nullable String owner,
        List<Grant> grants,
        ViewUses uses) {

    public View {
        options = sorted(options);
        columnDefaults = sorted(columnDefaults);
        indexes = Sorted.by(Comparator.comparing(Index::toString), indexes);
        columnComments = sorted(columnComments);
        grants = Sorted.by(Comparator.comparing(Grant::toString), grants);
    }

    /** A view that is a query and nothing else. */
    public static View of(QualifiedName name, boolean materialized, String definition) {
        SortedMap<String, String> none = Collections.emptySortedMap();
        return new View(
                name,
                materialized,
                definition,
                none,
                false,
                none,
                List.of(),
                null,
                none,
                null,
                List.of(),
                ViewUses.NONE);
    }

    public View withName(QualifiedName newName) {
        return with(copy -> copy.name = newName);
    }

    public View withDefinition(String newDefinition) {
        return with(copy -> copy.definition = newDefinition);
    }

    /** With each column's default as the function makes it. */
    public View withColumnDefaults(UnaryOperator<String> change) {
        SortedMap<String, String> changed = new TreeMap<>(columnDefaults);
        changed.replaceAll((column, sql) -> change.apply(sql));
        return with(copy -> copy.columnDefaults = changed);
    }

    public View withIndexes(List<Index> newIndexes) {
        return with(copy -> copy.indexes = newIndexes);
    }

    public View withComment(@Nullable String newComment) {
        return with(copy -> copy.comment = newComment);
    }

    public View withUses(ViewUses newUses) {
        return with(copy -> copy.uses = newUses);
    }

    private View with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new View(
                copy.name,
                materialized,
                copy.definition,
                options,
                withoutData,
                copy.columnDefaults,
                copy.indexes,
                copy.comment,
                columnComments,
                owner,
                grants,
                copy.uses);
    }

    /** What of a view may be otherwise in a copy of it. */
    private static final class Copy {

        private QualifiedName name;
        private String definition;
        private SortedMap<String, String> columnDefaults;
        private List<Index> indexes;
        private @Nullable String comment;
        private ViewUses uses;

        Copy(View view) {
            name = view.name;
            definition = view.definition;
            columnDefaults = view.columnDefaults;
            indexes = view.indexes;
            comment = view.comment;
            uses = view.uses;
        }
    }

    /** This view as whoever creates it gets it: of no other owner, with nothing granted. */
    public View withoutPrivileges() {
        return new View(
                name,
                materialized,
                definition,
                options,
                withoutData,
                columnDefaults,
                indexes,
                comment,
                columnComments,
                null,
                List.of(),
                uses);
    }

    private static SortedMap<String, String> sorted(SortedMap<String, String> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
