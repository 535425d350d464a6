package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Grant;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import dev.retort.schema.ViewUses;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The definition of a view or materialized view. */
@PublicApi
public final class ViewDefinition {

    private final QualifiedName name;
    private final boolean materialized;
    private String definition = "";
    private final SortedMap<String, String> options = new TreeMap<>();
    private boolean withoutData;
    private final SortedMap<String, String> columnDefaults = new TreeMap<>();
    private final List<IndexDefinition> indexes = new ArrayList<>();
    private @Nullable String comment;
    private final SortedMap<String, String> columnComments = new TreeMap<>();
    private @Nullable String owner;
    private final List<Grant> grants = new ArrayList<>();

    ViewDefinition(String name, boolean materialized) {
        this.name = QualifiedName.parse(name);
        this.materialized = materialized;
    }

    /** Sets the query. */
    public ViewDefinition as(String query) {
        definition = query;
        return this;
    }

    /** Sets an option, such as {@code security_barrier}, or a storage parameter of a materialized view. */
    public ViewDefinition option(String option, String value) {
        options.put(option, value);
        return this;
    }

    /** Does not populate a materialized view ({@code WITH NO DATA}); it must be refreshed before it can be read. */
    public ViewDefinition withoutData() {
        withoutData = true;
        return this;
    }

    /** Sets the default of a column for an INSERT into the view. */
    public ViewDefinition columnDefault(String column, String sql) {
        columnDefaults.put(column, sql);
        return this;
    }

    /** Adds an index of a materialized view. */
    public ViewDefinition index(IndexDefinition index) {
        indexes.add(index);
        return this;
    }

    /** Sets the comment. */
    public ViewDefinition comment(String text) {
        comment = text;
        return this;
    }

    /** Sets the comment on a column. */
    public ViewDefinition columnComment(String column, String text) {
        columnComments.put(column, text);
        return this;
    }

    /** Sets the owner; if the server has no such role, the role that runs the migration owns the view. */
    public ViewDefinition ownedBy(String role) {
        owner = role;
        return this;
    }

    /**
     * Grants privileges to a role, or to all roles with {@code public}. A role that does not exist on the server is
     * skipped.
     */
    public ViewDefinition grant(String role, String... privileges) {
        return grant(role, null, false, privileges);
    }

    /** Grants privileges to a role, which may grant them to others ({@code WITH GRANT OPTION}). */
    public ViewDefinition grantWithOption(String role, String... privileges) {
        return grant(role, null, true, privileges);
    }

    /** Grants privileges on one column. */
    public ViewDefinition grantOnColumn(String column, String role, String... privileges) {
        return grant(role, column, false, privileges);
    }

    /** Grants privileges on one column, {@code WITH GRANT OPTION}. */
    public ViewDefinition grantOnColumnWithOption(String column, String role, String... privileges) {
        return grant(role, column, true, privileges);
    }

    private ViewDefinition grant(String role, @Nullable String column, boolean grantable, String... privileges) {
        grants.add(new Grant(role.equals("public") ? "" : role, column, List.of(privileges), grantable));
        return this;
    }

    View build() {
        List<Index> built = indexes.stream().map(index -> index.build(name)).toList();
        return new View(
                name,
                materialized,
                definition,
                options,
                withoutData,
                columnDefaults,
                built,
                comment,
                columnComments,
                owner,
                grants,
                ViewUses.NONE);
    }
}
