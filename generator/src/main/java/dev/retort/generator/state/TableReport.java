package dev.retort.generator.state;

import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.Sizes;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.report.TextTable;
import dev.retort.postgres.overview.ConstraintOverview;
import dev.retort.postgres.overview.TableOverview;
import dev.retort.postgres.overview.TableSize;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the structure of a table on one screen. */
public final class TableReport {

    private static final String INDENT = "  ";

    private final Output output;

    public TableReport(Output output) {
        this.output = output;
    }

    public int print(TableOverview table) {
        lines(table);
        output.document(table);
        return ExitCode.OK;
    }

    /** Prints several tables as a part of another report. */
    void lines(List<TableOverview> tables) {
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                output.line("");
            }
            lines(tables.get(i));
        }
    }

    private void lines(TableOverview table) {
        output.line(title(table));
        Stream.ofNullable(table.comment()).forEach(output::line);
        section("columns", columns(table));
        section("constraints", constraints(table.constraints()));
        section("indexes", indexes(table));
        section("referenced by", references(table));
        section("also", dependents(table));
        if (table.query() != null) {
            output.line("");
            output.line(table.query());
        }
    }

    private static String title(TableOverview table) {
        StringJoiner title = new StringJoiner(", ");
        title.add(table.kind() + " " + table.schema() + "." + table.name());
        if (table.size().total() > 0) {
            title.add(table.rows() < 0 ? "never analyzed" : "about " + StateMessages.rows(table.rows()));
            title.add(size(table.size()));
        }
        title.add("owner " + table.owner());
        table.options().forEach(title::add);
        return title.toString();
    }

    private static String size(TableSize size) {
        String toast = size.toast() == 0 ? "" : "long values " + Sizes.bytes(size.toast()) + ", ";
        return Sizes.bytes(size.total()) + " (rows " + Sizes.bytes(size.table()) + ", " + toast + "indexes "
                + Sizes.bytes(size.indexes()) + ")";
    }

    private void section(String title, TextTable lines) {
        if (!lines.isEmpty()) {
            output.line("");
            output.line(title);
            lines.lines(INDENT).forEach(output::line);
        }
    }

    private static TextTable columns(TableOverview table) {
        TextTable lines = new TextTable();
        table.columns()
                .forEach(column -> lines.row(
                        column.name(),
                        column.type() + (column.collation() == null ? "" : " collate " + column.collation()),
                        column.notNull() ? "not null" : "",
                        column.value() == null ? "" : column.value(),
                        column.comment() == null ? "" : "-- " + column.comment().replaceAll("\\s+", " ")));
        return lines;
    }

    private static TextTable constraints(List<ConstraintOverview> constraints) {
        TextTable lines = new TextTable();
        constraints.forEach(constraint -> lines.row(constraint.name(), constraint.definition()));
        return lines;
    }

    private static TextTable indexes(TableOverview table) {
        TextTable lines = new TextTable();
        table.indexes()
                .forEach(index -> lines.row(
                        index.name(),
                        Sizes.bytes(index.bytes()),
                        StateMessages.scans(index.scans()),
                        (index.valid() ? "" : "INVALID ") + (index.unique() ? "unique " : "") + index.definition()));
        return lines;
    }

    private static TextTable references(TableOverview table) {
        TextTable lines = new TextTable();
        table.references()
                .forEach(reference -> lines.row(
                        reference.table(),
                        reference.name(),
                        reference.definition(),
                        reference.indexed()
                                ? ""
                                : "no index on " + reference.columns().stream().collect(Collectors.joining(", "))));
        return lines;
    }

    private static TextTable dependents(TableOverview table) {
        TextTable lines = new TextTable();
        table.dependents().forEach(dependent -> lines.row(dependent.kind(), dependent.name(), dependent.definition()));
        return lines;
    }
}
