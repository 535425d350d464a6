package dev.retort.generator.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.tool.schema.spi.Exporter;

/**
 * Reads the check constraints of embeddables in one column (JSON, composite types). Only Hibernate's exporter creates
 * them, and the exporter of the dialect leaves out those that PostgreSQL does not accept.
 */
final class AggregateChecks extends StandardTableExporter {

    private static final String BEFORE = ", check (";

    private final List<String> checks = new ArrayList<>();

    private final Exporter<Table> exporter;

    private AggregateChecks(Dialect dialect) {
        super(dialect);
        this.exporter = dialect.getTableExporter();
    }

    static List<String> of(Table table, ReadContext context) {
        if (table.getColumns().stream().noneMatch(AggregateColumn.class::isInstance)) {
            return List.of();
        }
        AggregateChecks exporter = new AggregateChecks(context.dialect());
        exporter.applyTableCheck(table, new StringBuilder());
        return exporter.checks;
    }

    @Override
    protected void applyAggregateColumnCheck(StringBuilder buf, AggregateColumn aggregateColumn) {
        StringBuilder own = new StringBuilder();
        if (exporter instanceof StandardTableExporter standard) {
            HibernateApi.applyAggregateColumnCheck(standard, own, aggregateColumn);
        } else {
            super.applyAggregateColumnCheck(own, aggregateColumn);
        }
        if (!own.isEmpty()) {
            checks.add(own.substring(BEFORE.length(), own.length() - 1));
        }
    }
}
