package dev.retort.review.diagram;

/** The measures of a drawn table, in pixels. Its text has letters of one width. */
final class TableShape {

    static final double HEAD = 26;
    static final double ROW = 19;
    static final double BELOW = 5;

    /** The distance of the text from the edges, and between the parts of a row. */
    static final double GAP = 9;

    /** The width of the sign of a change. */
    static final double SIGN = 12;

    /** The width of the keys, {@code PK, FK} at most. */
    static final double KEYS = 45;

    /** The width of a letter of 12 pixels in the widest of the usual fonts. */
    private static final double LETTER = 7.3;

    /** The first characters of the scripts whose letters are twice as wide. */
    private static final int WIDE = 0x1100;

    private TableShape() {}

    static double width(DiagramTable table) {
        double columns = nameWidth(table)
                + table.columns().stream()
                        .mapToDouble(column -> text(column.described()))
                        .max()
                        .orElse(0)
                + SIGN
                + KEYS
                + 3 * GAP;
        double head = SIGN + text(table.name().toString()) + 2 * GAP;
        return Math.ceil(Math.max(head, columns));
    }

    static double height(DiagramTable table) {
        int rows = table.columns().size() + (table.hidden() > 0 ? 1 : 0);
        return HEAD + rows * ROW + BELOW;
    }

    /** The distance of the middle of a column's row from the top; of the last row, if the column is not shown. */
    static double middle(DiagramTable table, String column) {
        int row = 0;
        while (row < table.columns().size() && !table.columns().get(row).name().equals(column)) {
            row++;
        }
        return HEAD + row * ROW + ROW / 2;
    }

    /** The distance of the types from the left edge. */
    static double typesAt(DiagramTable table) {
        return GAP + SIGN + KEYS + nameWidth(table) + GAP;
    }

    private static double nameWidth(DiagramTable table) {
        return table.columns().stream()
                .mapToDouble(column -> text(column.name()))
                .max()
                .orElse(0);
    }

    private static double text(String text) {
        return text.codePoints()
                .mapToDouble(code -> code < WIDE ? LETTER : 2 * LETTER)
                .sum();
    }
}
