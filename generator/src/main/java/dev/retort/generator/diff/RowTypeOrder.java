package dev.retort.generator.diff;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sorts tables by the row types in their columns: a table exists before a column has its row type, and until no column has
 * it any more. Other tables keep their order.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">PostgreSQL manual, Composite types</a>
 */
final class RowTypeOrder {

    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, List<Table>> predecessors = new HashMap<>();

    private RowTypeOrder(List<Table> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    /** Returns new tables, each after the tables whose row types it has. */
    static List<Table> ofNew(List<Table> tables) {
        RowTypeOrder order = new RowTypeOrder(tables);
        tables.forEach(table -> order.used(table).forEach(used -> order.put(used, table)));
        return order.sorted();
    }

    /** Returns dropped tables, each before the tables whose row types it has. */
    static List<Table> ofDropped(List<Table> tables) {
        RowTypeOrder order = new RowTypeOrder(tables);
        tables.forEach(table -> order.used(table).forEach(used -> order.put(table, used)));
        return order.sorted();
    }

    private Stream<Table> used(Table table) {
        return table.columns().stream()
                .flatMap(column -> Stream.ofNullable(tables.get(column.type().name())));
    }

    private void put(Table first, Table second) {
        predecessors.computeIfAbsent(second.name(), key -> new ArrayList<>()).add(first);
    }

    private List<Table> sorted() {
        List<Table> sorted = new ArrayList<>();
        Set<QualifiedName> visited = new HashSet<>();
        tables.values().forEach(table -> add(table, visited, sorted));
        return sorted;
    }

    private void add(Table table, Set<QualifiedName> visited, List<Table> sorted) {
        if (visited.add(table.name())) {
            predecessors.getOrDefault(table.name(), List.of()).forEach(first -> add(first, visited, sorted));
            sorted.add(table);
        }
    }
}
