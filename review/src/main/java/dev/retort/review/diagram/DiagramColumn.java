package dev.retort.review.diagram;

/**
 * A column in a diagram.
 *
 * @param name its name
 * @param type its type as SQL
 * @param nullable whether it accepts null
 * @param primary whether it belongs to the primary key
 * @param foreign whether it belongs to a foreign key
 * @param mark its change
 */
public record DiagramColumn(String name, String type, boolean nullable, boolean primary, boolean foreign, Mark mark) {

    /** Whether a diagram shows the column even if it does not show all columns of the table. */
    boolean isEssential() {
        return primary || foreign || mark != Mark.UNCHANGED;
    }

    /** The keys that it belongs to, as Mermaid and most tools abbreviate them: {@code PK}, {@code FK}, both or none. */
    String keys() {
        if (primary && foreign) {
            return "PK, FK";
        }
        return primary ? "PK" : foreign ? "FK" : "";
    }

    /** Its type, and {@code null} if it accepts null. */
    String described() {
        return nullable ? type + " null" : type;
    }
}
