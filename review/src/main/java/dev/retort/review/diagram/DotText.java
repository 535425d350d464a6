package dev.retort.review.diagram;

import dev.retort.schema.QualifiedName;

/**
 * Writes a diagram in the language of Graphviz.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">Graphviz, DOT Language</a>
 */
public final class DotText {

    private DotText() {}

    /** Returns the graph. */
    public static String of(Diagram diagram) {
        StringBuilder text = new StringBuilder(
                """
                digraph schema {
                  rankdir=LR;
                  node [shape=plain, fontname="monospace"];
                  edge [dir=both, arrowsize=0.8];
                """);
        diagram.tables().forEach(table -> append(text, table));
        diagram.relations().forEach(relation -> append(text, relation));
        return text.append("}\n").toString();
    }

    private static void append(StringBuilder text, DiagramTable table) {
        text.append("  ")
                .append(quoted(table.name()))
                .append(" [label=<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr>")
                .append("<td colspan=\"3\"><b>")
                .append(Markup.escape(table.name() + word(table.mark())))
                .append("</b></td></tr>");
        int number = 0;
        for (DiagramColumn column : table.columns()) {
            text.append("<tr><td port=\"w")
                    .append(number)
                    .append("\">")
                    .append(cell(column.keys()))
                    .append("</td><td align=\"left\">")
                    .append(Markup.escape(column.name() + word(column.mark())))
                    .append("</td><td align=\"left\" port=\"e")
                    .append(number++)
                    .append("\">")
                    .append(Markup.escape(column.described()))
                    .append("</td></tr>");
        }
        text.append("</table>>];\n");
    }

    private static void append(StringBuilder text, Relation relation) {
        text.append("  ")
                .append(quoted(relation.from()))
                .append(" -> ")
                .append(quoted(relation.to()))
                .append(" [arrowtail=")
                .append(relation.unique() ? "teeodot" : "crowodot")
                .append(", arrowhead=")
                .append(relation.optional() ? "teeodot" : "teetee")
                .append(", tooltip=")
                .append(quoted(String.join(", ", relation.columns())))
                .append(
                        relation.mark() == Mark.UNCHANGED
                                ? ""
                                : ", label=" + quoted(relation.mark().word()))
                .append("];\n");
    }

    private static String word(Mark mark) {
        return mark == Mark.UNCHANGED ? "" : " (" + mark.word() + ")";
    }

    private static String cell(String text) {
        return text.isEmpty() ? " " : text;
    }

    private static String quoted(QualifiedName name) {
        return quoted(name.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
