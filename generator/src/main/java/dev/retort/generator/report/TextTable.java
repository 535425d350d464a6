package dev.retort.generator.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table whose cells are aligned in columns; the last cell of a row is not padded. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row. */
    public TextTable row(String... cells) {
        rows.add(List.copyOf(Arrays.asList(cells)));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, each with the indent before it. */
    public List<String> lines(String indent) {
        List<Integer> widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                line.append(cell);
                if (i < row.size() - 1) {
                    line.append(" ".repeat(widths.get(i) - cell.length())).append(GAP);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** The width of each column but the last. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() - 1; i++) {
                int width = row.get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                } else if (width > widths.get(i)) {
                    widths.set(i, width);
                }
            }
        }
        return widths;
    }
}
