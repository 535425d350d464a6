package dev.retort.generator.hibernate;

import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Collects the indexes of a table. */
final class IndexReader {

    private final TableColumns columns;
    private final ReadContext context;
    private final List<Index> indexes = new ArrayList<>();

    IndexReader(TableColumns columns, ReadContext context) {
        this.columns = columns;
        this.context = context;
    }

    void add(org.hibernate.mapping.Index mapped) {
        Map<Selectable, String> orders = mapped.getSelectableOrderMap();
        List<IndexElement> elements = mapped.getSelectables().stream()
                .map(selectable -> element(mapped.getName(), selectable, orders.get(selectable)))
                .toList();
        indexes.add(index(mapped.getName(), mapped.isUnique(), elements, HibernateApi.optionsOf(mapped)));
    }

    /**
     * Adds a unique key that only an index can implement. Hibernate writes it as a constraint, which PostgreSQL
     * rejects.
     */
    void add(UniqueKey key) {
        Map<Column, String> orders = key.getColumnOrderMap();
        List<IndexElement> elements = key.getColumns().stream()
                .map(column -> element(key.getName(), column, orders.get(column)))
                .toList();
        indexes.add(index(key.getName(), true, elements, HibernateApi.optionsOf(key)));
        context.addNote("Hibernate would create " + key.getName() + " of table " + columns.table()
                + " as a unique constraint, but a unique constraint cannot have a condition or an order. Retort creates"
                + " a unique index.");
    }

    List<Index> indexes() {
        return List.copyOf(indexes);
    }

    private IndexElement element(String index, Selectable selectable, @Nullable String order) {
        IndexElement element = selectable instanceof Column column
                ? IndexElement.column(columns.name("index " + index, column))
                : expression(index, selectable.getText(context.dialect()));
        return "desc".equalsIgnoreCase(order) ? element.asDescending() : element;
    }

    private IndexElement expression(String index, String text) {
        IndexElementText parsed = IndexElementText.parse(text);
        if (parsed.leftOver() != null) {
            throw new EntityModelException(
                    "a key of index " + index + " of table " + columns.table() + " cannot be parsed: " + text,
                    "write it as (expression) collate c operator_class desc nulls last; each part after the expression"
                            + " is optional");
        }
        return parsed.element();
    }

    /**
     * Hibernate has no setting for the access method, so an operator class that a B-tree does not accept determines it.
     */
    private String method(String index, List<IndexElement> elements) {
        for (IndexElement element : elements) {
            Optional<String> method = IndexElementText.method(element.operatorClass());
            if (method.isPresent()) {
                context.addNote("Hibernate would create index " + index + " of table " + columns.table()
                        + " as a B-tree index, but PostgreSQL rejects operator class " + element.operatorClass()
                        + " for a B-tree. Retort creates a " + method.get() + " index.");
                return method.get();
            }
        }
        return "btree";
    }

    private Index index(String name, boolean unique, List<IndexElement> elements, @Nullable String options) {
        IndexOptionsText text = IndexOptionsText.parse(options);
        if (text.leftOver() != null) {
            context.addNote("Retort does not manage this option of index " + name + " of table " + columns.table()
                    + ": " + text.leftOver() + ".");
        }
        return new Index(
                CatalogNames.explicit(name),
                method(name, elements),
                unique,
                elements,
                text.include(),
                text.nullsNotDistinct(),
                text.predicate(),
                text.storage(),
                true,
                null);
    }
}
