package dev.retort.review.diagram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws a diagram as SVG: a box for each table, and a line for each foreign key with the usual signs at its ends. A
 * crow's foot means many rows, a bar exactly one, a circle none or one.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/">Scalable Vector Graphics 2</a>
 */
public final class SvgText {

    /** The colours, which follow the reader's light or dark setting. */
    private static final String STYLE =
            """
            .retort-diagram{--paper:#fff;--ink:#1b1f24;--soft:#59636e;--line:#8a929b;--head:#eef1f4;\
            --added:#1a7f37;--removed:#cf222e;--changed:#9a6700}
            @media (prefers-color-scheme:dark){.retort-diagram{--paper:#0d1117;--ink:#e6edf3;--soft:#9198a1;\
            --line:#6e7681;--head:#1c2129;--added:#3fb950;--removed:#ff7b72;--changed:#d29922}}
            @media print{.retort-diagram{--paper:#fff;--ink:#000;--soft:#444;--line:#666;--head:#eee;\
            --added:#1a7f37;--removed:#cf222e;--changed:#7d4e00}}
            .retort-diagram text{font:12px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--ink);\
            white-space:pre}
            .retort-diagram .box{fill:var(--paper);stroke:var(--line)}
            .retort-diagram .head{fill:var(--head);stroke:var(--line)}
            .retort-diagram .name{font-weight:bold}
            .retort-diagram .soft{fill:var(--soft)}
            .retort-diagram .edge{fill:none;stroke:var(--line);stroke-width:1.3}
            .retort-diagram .end{fill:var(--paper);stroke:var(--line);stroke-width:1.3}
            .retort-diagram .added text,.retort-diagram text.added{fill:var(--added)}
            .retort-diagram .removed text,.retort-diagram text.removed{fill:var(--removed)}
            .retort-diagram text.removed{text-decoration:line-through}
            .retort-diagram text.changed{fill:var(--changed)}
            .retort-diagram .added .box,.retort-diagram .added .head,.retort-diagram .added .edge,\
            .retort-diagram .added .end{stroke:var(--added);stroke-width:2}
            .retort-diagram .removed .box,.retort-diagram .removed .head,.retort-diagram .removed .edge,\
            .retort-diagram .removed .end{stroke:var(--removed);stroke-width:2}
            .retort-diagram .removed .box,.retort-diagram .removed .head,.retort-diagram .removed .edge\
            {stroke-dasharray:6 4}
            .retort-diagram .changed>.box,.retort-diagram .changed>.head{stroke:var(--changed);stroke-width:2}
            """;

    private static final double BASELINE = 4.3;
    private static final double FOOT = 10;
    private static final double HALF_FOOT = 5;
    private static final double BAR = 8;
    private static final double RADIUS = 4;

    private final StringBuilder svg = new StringBuilder();

    private SvgText() {}

    /**
     * Returns a drawing that stands on its own.
     *
     * @param title the title that screen readers read
     */
    public static String of(Diagram diagram, String title) {
        return new SvgText().draw(diagram, title);
    }

    private String draw(Diagram diagram, String title) {
        PlacedDiagram placed = DiagramLayout.of(diagram);
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"retort-diagram\" role=\"img\" width=\"%1$s\""
                        + " height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" aria-label=\"%3$s\">%n",
                Math.ceil(placed.width()), Math.ceil(placed.height()), Markup.escape(title)));
        svg.append("<title>").append(Markup.escape(title)).append("</title>\n");
        svg.append("<style>").append(STYLE).append("</style>\n");
        placed.relations().forEach(this::line);
        placed.tables().forEach(this::table);
        placed.relations().forEach(this::ends);
        return svg.append("</svg>\n").toString();
    }

    private void table(PlacedTable placed) {
        DiagramTable table = placed.table();
        group(table.mark(), summary(table));
        double x = placed.corner().x();
        double y = placed.corner().y();
        rectangle("box", x, y, placed.width(), placed.height());
        rectangle("head", x, y, placed.width(), TableShape.HEAD);
        double left = x + TableShape.GAP;
        double line = y + TableShape.HEAD / 2 + BASELINE;
        text("name " + type(table.mark()), left, line, table.mark().sign());
        text(
                "name " + type(table.mark()),
                left + TableShape.SIGN,
                line,
                table.name().toString());
        double row = y + TableShape.HEAD + TableShape.ROW / 2 + BASELINE;
        for (DiagramColumn column : table.columns()) {
            row(column, x, row, x + TableShape.typesAt(table));
            row += TableShape.ROW;
        }
        if (table.hidden() > 0) {
            String more = table.hidden() == 1 ? "1 more column" : table.hidden() + " more columns";
            text("soft", left + TableShape.SIGN, row, "… " + more);
        }
        svg.append("</g>\n");
    }

    private void row(DiagramColumn column, double x, double line, double types) {
        double left = x + TableShape.GAP;
        String type = type(column.mark());
        if (column.mark() != Mark.UNCHANGED) {
            text(type, left, line, column.mark().sign());
        }
        if (!column.keys().isEmpty()) {
            text("soft", left + TableShape.SIGN, line, column.keys().replace(", ", " "));
        }
        text(type, left + TableShape.SIGN + TableShape.KEYS, line, column.name());
        text(type.isEmpty() ? "soft" : type, types, line, column.described());
    }

    private static String summary(DiagramTable table) {
        String changed = table.columns().stream()
                .filter(column -> column.mark() != Mark.UNCHANGED)
                .map(column -> column.name() + " " + column.mark().word())
                .collect(Collectors.joining(", "));
        String word = table.mark().word();
        return "table " + table.name() + (word.isEmpty() ? "" : ", " + word)
                + (changed.isEmpty() ? "" : ": " + changed);
    }

    private void line(PlacedRelation placed) {
        Relation relation = placed.relation();
        String word = relation.mark().word();
        group(
                relation.mark(),
                "foreign key " + relation.from() + "(" + String.join(", ", relation.columns()) + ") to " + relation.to()
                        + (word.isEmpty() ? "" : ", " + word));
        String points = placed.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        svg.append("<polyline class=\"edge\" points=\"").append(points).append("\"/></g>\n");
    }

    /** The signs at the ends, above the boxes. The line leaves a table to the right and reaches one from the left. */
    private void ends(PlacedRelation placed) {
        List<Point> points = placed.points();
        if (points.isEmpty()) {
            return;
        }
        Point start = points.get(0);
        Point end = points.get(points.size() - 1);
        svg.append("<g class=\"").append(type(placed.relation().mark())).append("\" aria-hidden=\"true\">");
        if (placed.relation().unique()) {
            bar(start.x() + BAR, start.y());
        } else {
            path(format(
                    "M%s %s L%s %s M%s %s L%s %s",
                    start.x() + FOOT,
                    start.y(),
                    start.x(),
                    start.y() - HALF_FOOT,
                    start.x() + FOOT,
                    start.y(),
                    start.x(),
                    start.y() + HALF_FOOT));
        }
        bar(end.x() - BAR, end.y());
        if (placed.relation().optional()) {
            svg.append(format(
                    "<circle class=\"end\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", end.x() - BAR - RADIUS, end.y(), RADIUS));
        } else {
            bar(end.x() - BAR - RADIUS, end.y());
        }
        svg.append("</g>\n");
    }

    private void bar(double x, double y) {
        path(format("M%s %s L%s %s", x, y - HALF_FOOT, x, y + HALF_FOOT));
    }

    private void path(String data) {
        svg.append("<path class=\"edge\" d=\"").append(data).append("\"/>");
    }

    private void group(Mark mark, String title) {
        svg.append("<g class=\"")
                .append(type(mark))
                .append("\"><title>")
                .append(Markup.escape(title))
                .append("</title>");
    }

    private void rectangle(String type, double x, double y, double width, double height) {
        svg.append(format(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>",
                type, x, y, width, height));
    }

    private void text(String type, double x, double y, String text) {
        svg.append(format("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>", type, x, y, Markup.escape(text)));
    }

    /** The class of a change in the style. */
    private static String type(Mark mark) {
        return mark == Mark.UNCHANGED ? "" : mark.word();
    }

    private static String format(String pattern, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double value ? number(value) : values[i];
        }
        return String.format(Locale.ROOT, pattern, texts);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
