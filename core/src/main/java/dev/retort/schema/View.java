package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A view or materialized view. Retort does not compare views with the entities; it drops and recreates those that block
 * a change.
 *
 * @param name the name
 * @param materialized whether it is a materialized view
 * @param definition the query as {@code pg_get_viewdef} prints it, without the semicolon
 * @param options its options, such as {@code security_barrier}, or a materialized view's storage parameters
 * @param withoutData whether it is a materialized view that is not populated ({@code WITH NO DATA})
 * @param columnDefaults the column defaults, by column
 * @param indexes the indexes of a materialized view
 * @param comment the comment, or null
 * @param columnComments the column comments, by column
 * @param owner the owner, or null for the role that creates the view; when read from a catalog, null for the current
 *     role
 * @param grants the privileges granted on it, except the owner's
 * @param uses the objects that it depends on; empty if a migration file does not give them
 */
@PublicApi
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

    /** A view that has only a name and a query. */
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

    /** Returns this view with each column default replaced by the function's result. */
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

    /** The components that a changed copy of a view may differ in. */
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

    /** Returns this view without an owner and without grants, as if the current role had just created it. */
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
