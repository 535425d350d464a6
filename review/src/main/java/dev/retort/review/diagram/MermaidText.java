package dev.retort.review.diagram;

import dev.retort.schema.QualifiedName;

/**
 * Writes a diagram as Mermaid's entity relationship diagram, which GitHub, GitLab and others draw in Markdown.
 *
 * @see <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid, Entity Relationship Diagrams</a>
 */
public final class MermaidText {

    private MermaidText() {}

    /** Returns the text, without the fence that Markdown puts around it. */
    public static String of(Diagram diagram) {
        StringBuilder text = new StringBuilder("erDiagram\n");
        diagram.tables().forEach(table -> append(text, table));
        diagram.relations().forEach(relation -> append(text, relation));
        return text.toString();
    }

    private static void append(StringBuilder text, DiagramTable table) {
        text.append("    ").append(quoted(table.name())).append(" {\n");
        table.columns().forEach(column -> append(text, column));
        text.append("    }\n");
    }

    private static void append(StringBuilder text, DiagramColumn column) {
        String name = word(column.name(), "");
        text.append("        ")
                .append(word(column.type(), "()\\[\\]"))
                .append(' ')
                .append(name);
        if (!column.keys().isEmpty()) {
            text.append(' ').append(column.keys());
        }
        StringBuilder comment = new StringBuilder(column.mark().word());
        if (column.nullable()) {
            comment.append(comment.isEmpty() ? "" : ", ").append("null");
        }
        if (!name.equals(column.name())) {
            comment.append(comment.isEmpty() ? "" : ", ").append(column.name());
        }
        if (!comment.isEmpty()) {
            text.append(" \"").append(unquoted(comment.toString())).append('"');
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, Relation relation) {
        text.append("    ")
                .append(quoted(relation.to()))
                .append(relation.optional() ? " |o--" : " ||--")
                .append(relation.unique() ? "o| " : "o{ ")
                .append(quoted(relation.from()))
                .append(" : \"")
                .append(unquoted(String.join(", ", relation.columns())))
                .append(
                        relation.mark() == Mark.UNCHANGED
                                ? ""
                                : " " + relation.mark().word())
                .append("\"\n");
    }

    private static String quoted(QualifiedName name) {
        return '"' + unquoted(name.toString()) + '"';
    }

    /** Mermaid has no escape for a quote in a string. */
    private static String unquoted(String text) {
        return text.replace('"', '\'').replaceAll("\\s", " ");
    }

    /** An attribute consists of letters, digits, underscores and hyphens; a type may have further signs. */
    private static String word(String text, String signs) {
        String word = text.replaceAll("[^\\p{IsAlphabetic}0-9_" + signs + "-]+", "_");
        return word.isEmpty() || Character.isDigit(word.charAt(0)) || word.charAt(0) == '-' ? "_" + word : word;
    }
}
