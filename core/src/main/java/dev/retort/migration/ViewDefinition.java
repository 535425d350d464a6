package dev.retort.migration;

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

/** A view: a query, and what is said about it. */
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

    /** The query. */
    public ViewDefinition as(String query) {
        definition = query;
        return this;
    }

    /** Sets an option, such as {@code security_barrier}, or a storage parameter of a materialized view. */
    public ViewDefinition option(String option, String value) {
        options.put(option, value);
        return this;
    }

    /** Leaves a materialized view empty; it cannot be read before it is refreshed. */
    public ViewDefinition withoutData() {
        withoutData = true;
        return this;
    }

    /** What a column gets that an INSERT into the view leaves out. */
    public ViewDefinition columnDefault(String column, String sql) {
        columnDefaults.put(column, sql);
        return this;
    }

    /** An index of a materialized view. */
    public ViewDefinition index(IndexDefinition index) {
        indexes.add(index);
        return this;
    }

    /** The comment. */
    public ViewDefinition comment(String text) {
        comment = text;
        return this;
    }

    /** The comment on a column. */
    public ViewDefinition columnComment(String column, String text) {
        columnComments.put(column, text);
        return this;
    }

    /** Whose it is, where the server has that role; else it belongs to who creates it. */
    public ViewDefinition ownedBy(String role) {
        owner = role;
        return this;
    }

    /** Gives privileges to a role, or to everybody with {@code public}. A role that the server lacks gets none. */
    public ViewDefinition grant(String role, String... privileges) {
        return grant(role, null, false, privileges);
    }

    /** The same, and the role may pass them on. */
    public ViewDefinition grantWithOption(String role, String... privileges) {
        return grant(role, null, true, privileges);
    }

    /** Gives privileges on one column. */
    public ViewDefinition grantOnColumn(String column, String role, String... privileges) {
        return grant(role, column, false, privileges);
    }

    /** The same, and the role may pass them on. */
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
