package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.AccessMethod;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<IndexElement> elements =
                elements(mapped.getName(), mapped.getSelectables(), mapped.getSelectableOrderMap());
        indexes.add(index(mapped.getName(), mapped.isUnique(), elements, HibernateApi.optionsOf(mapped)));
    }

    /**
     * Adds a unique key that only an index can implement. Hibernate writes it as a constraint, which PostgreSQL
     * rejects.
     */
    void add(UniqueKey key) {
        List<IndexElement> elements = elements(key.getName(), key.getColumns(), key.getColumnOrderMap());
        indexes.add(index(key.getName(), true, elements, HibernateApi.optionsOf(key)));
        context.addNote("Hibernate would create " + key.getName() + " of table " + columns.table()
                + " as a unique constraint, but a unique constraint cannot have a condition, an order or an expression."
                + " Retort creates a unique index.");
    }

    List<Index> indexes() {
        return List.copyOf(indexes);
    }

    private List<IndexElement> elements(
            String index, List<? extends Selectable> parts, Map<? extends Selectable, String> orders) {
        List<String> texts = texts(parts);
        try {
            if (parts.stream().allMatch(this::isWhole)) {
                return parts.stream()
                        .map(part -> element(index, part, orders.get(part)))
                        .toList();
            }
            context.addNote("Hibernate splits the keys of index " + index + " of table " + columns.table()
                    + " at each comma, or takes an expression for a column, so its own script fails. Retort reads the keys"
                    + " in their written form.");
            return context.indexLists().keys(texts).orElseGet(() -> IndexLists.split(String.join(", ", texts))).stream()
                    .map(key -> key(index, key))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new EntityModelException(
                    "index " + index + " of " + context.description(columns.mapped()) + " cannot be read: "
                            + e.getMessage(),
                    "write each key as a column or as (expression), with commas between the keys",
                    e);
        }
    }

    /** Whether Hibernate kept a key in one piece. */
    private boolean isWhole(Selectable part) {
        return part instanceof Column column
                ? columns.has(column)
                : IndexLists.isClosed(part.getText(context.dialect()));
    }

    private List<String> texts(List<? extends Selectable> parts) {
        return parts.stream()
                .map(part -> part instanceof Column column ? column.getName() : part.getText(context.dialect()))
                .toList();
    }

    private IndexElement element(String index, Selectable selectable, @Nullable String order) {
        IndexElement element = selectable instanceof Column column
                ? IndexElement.column(columns.name("index " + index, column))
                : key(index, selectable.getText(context.dialect()));
        return "desc".equalsIgnoreCase(order) ? element.asDescending() : element;
    }

    private IndexElement key(String index, String text) {
        IndexElementText parsed = IndexElementText.parse(text);
        IndexElement element = parsed.element();
        if (parsed.leftOver() != null) {
            throw new EntityModelException(
                    "a key of index " + index + " of " + context.description(columns.mapped()) + " cannot be parsed: "
                            + text,
                    "write it as (expression) collate c operator_class desc nulls last; each part after the expression"
                            + " is optional");
        }
        return element.expression()
                ? element
                : new IndexElement(
                        columns.find(element.text())
                                .orElseGet(() -> columns.name("index " + index, new Column(element.text()))),
                        false,
                        element.collation(),
                        element.operatorClass(),
                        element.descending(),
                        element.nullsFirst());
    }

    /**
     * Hibernate has no setting for the access method. The options of the index may name it; otherwise an operator class that
     * a B-tree does not accept determines it.
     */
    private String method(String index, List<IndexElement> elements, IndexOptionsText options) {
        String named = options.method();
        if (named != null) {
            context.addNote("Hibernate would write \"using " + named + "\" behind the columns of index " + index
                    + " of table " + columns.table() + ", where PostgreSQL rejects it. Retort creates "
                    + withArticle(named) + " index.");
            return named;
        }
        for (IndexElement element : elements) {
            String operatorClass = element.operatorClass();
            if (operatorClass == null) {
                continue;
            }
            List<String> methods = methods(operatorClass, options);
            if (!methods.isEmpty()) {
                context.addNote("Hibernate would create index " + index + " of table " + columns.table()
                        + " as a B-tree index, but PostgreSQL rejects operator class " + operatorClass
                        + " for a B-tree. Retort creates " + description(methods));
                return methods.get(0);
            }
        }
        return AccessMethod.DEFAULT;
    }

    /** The methods that have an operator class; only one of them if the options have a parameter of it. */
    private static List<String> methods(String operatorClass, IndexOptionsText options) {
        List<String> candidates = AccessMethod.candidates(operatorClass);
        return AccessMethod.of(operatorClass)
                .or(() -> options.storage().keySet().stream()
                        .flatMap(name -> AccessMethod.ofParameter(name).stream())
                        .filter(candidates::contains)
                        .findFirst())
                .map(List::of)
                .orElse(candidates);
    }

    private static String description(List<String> methods) {
        String created = withArticle(methods.get(0)) + " index.";
        return methods.size() == 1
                ? created
                : created + " For " + withArticle(methods.get(1)) + " index, begin the options with \"using "
                        + methods.get(1) + "\".";
    }

    private static String withArticle(String method) {
        return (method.matches("[aeiou].*|hnsw") ? "an " : "a ") + method;
    }

    private Index index(String name, boolean unique, List<IndexElement> elements, @Nullable String options) {
        IndexOptionsText text = IndexOptionsText.parse(options);
        if (text.leftOver() != null) {
            context.addNote("Retort does not manage this option of index " + name + " of table " + columns.table()
                    + ": " + text.leftOver() + ".");
        }
        return new Index(
                CatalogNames.explicit(name),
                method(name, elements, text),
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
