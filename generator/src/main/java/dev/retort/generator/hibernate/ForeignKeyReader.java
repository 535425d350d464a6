package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.UnspecifiedForeignKeyParts;
import dev.retort.generator.mapping.UnspecifiedForeignKeyParts.Part;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Collects the foreign keys of a table. */
final class ForeignKeyReader {

    private final TableColumns columns;
    private final ReadContext context;
    private final List<ForeignKey> keys = new ArrayList<>();

    ForeignKeyReader(TableColumns columns, ReadContext context) {
        this.columns = columns;
        this.context = context;
    }

    void add(org.hibernate.mapping.ForeignKey mapped) {
        if (!mapped.isCreationEnabled() || !mapped.isPhysicalConstraint()) {
            return;
        }
        String text = Objects.requireNonNullElse(HibernateApi.optionsOf(mapped), "");
        SqlCursor options = new SqlCursor(text);
        ForeignKey key = mapped.getKeyDefinition() == null ? key(mapped) : ofText(mapped);
        keys.add(ForeignKeyText.withOptions(withOnDelete(key, mapped.getOnDeleteAction()), options));
        if (mapped.getKeyDefinition() == null) {
            context.addUnspecified(
                    new UnspecifiedForeignKeyParts.Key(columns.table(), key.columns(), key.referencedTable()),
                    unspecified(mapped, text));
        }
        String leftOver = options.rest();
        if (leftOver != null) {
            context.addNote("Retort does not manage this option of foreign key " + mapped.getName() + " of table "
                    + columns.table() + ": " + leftOver + ".");
        }
    }

    private static Set<Part> unspecified(org.hibernate.mapping.ForeignKey mapped, String options) {
        Set<Part> unspecified = EnumSet.allOf(Part.class);
        if (mapped.getOnDeleteAction() != null || mentions(options, "on", "delete")) {
            unspecified.remove(Part.ON_DELETE);
        }
        if (mentions(options, "on", "update")) {
            unspecified.remove(Part.ON_UPDATE);
        }
        if (mentions(options, "match")) {
            unspecified.remove(Part.MATCH);
        }
        return unspecified;
    }

    private static boolean mentions(String sql, String... words) {
        return SqlToken.areIn(SqlTokenizer.of(sql), words);
    }

    /** Adds a foreign key that the text of a column declares. */
    void add(ForeignKey key) {
        keys.add(key);
    }

    List<ForeignKey> keys() {
        return List.copyOf(keys);
    }

    private ForeignKey key(org.hibernate.mapping.ForeignKey mapped) {
        Table target = mapped.getReferencedTable();
        List<Column> referenced =
                mapped.isReferenceToPrimaryKey() ? target.getPrimaryKey().getColumns() : mapped.getReferencedColumns();
        QualifiedName targetName = context.name(target);
        String owner = "foreign key " + mapped.getName();
        return ForeignKey.of(
                CatalogNames.explicit(mapped.getName()),
                columns.names(owner, mapped.getColumns()),
                targetName,
                new TableColumns(target, context).names(owner + " of table " + columns.table(), referenced));
    }

    /** {@code @ForeignKey(foreignKeyDefinition)} replaces everything after the name of the constraint. */
    private ForeignKey ofText(org.hibernate.mapping.ForeignKey mapped) {
        SqlCursor cursor = new SqlCursor(mapped.getKeyDefinition());
        String name = CatalogNames.explicit(mapped.getName());
        if (!cursor.accept("foreign", "key") || !cursor.comesGroup()) {
            throw unreadable(mapped);
        }
        List<String> own = CatalogNames.columns(cursor.group());
        if (!cursor.accept("references")) {
            throw unreadable(mapped);
        }
        return ForeignKeyText.references(name, own, cursor, context.primaryKeys());
    }

    private EntityModelException unreadable(org.hibernate.mapping.ForeignKey mapped) {
        return new EntityModelException(
                "the foreignKeyDefinition of " + mapped.getName() + " of table " + columns.table()
                        + " is not a foreign key: " + mapped.getKeyDefinition(),
                "write it as foreign key (columns) references table (columns), followed by options");
    }

    private static ForeignKey withOnDelete(ForeignKey key, @Nullable OnDeleteAction action) {
        ReferentialAction onDelete = action == null ? key.onDelete() : ReferentialAction.valueOf(action.name());
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                onDelete,
                key.onUpdate(),
                key.matchFull(),
                key.deferrability(),
                true,
                null);
    }
}
