package dev.retort.generator.hibernate;

import dev.retort.schema.CheckConstraint;
import java.util.List;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the declarations that a mapping adds literally to the definition of a table. Only check constraints are
 * supported.
 */
final class ExtraDeclarations {

    private ExtraDeclarations() {}

    static List<CheckConstraint> checks(Table mapped, ReadContext context) {
        String text = HibernateApi.extraDeclarationsOf(mapped);
        if (text == null || text.isBlank()) {
            return List.of();
        }
        CheckConstraint check = check(text);
        if (check == null) {
            context.addNote(
                    "Retort does not manage this declaration of table " + context.name(mapped) + ": " + text + ".");
        }
        return check == null ? List.of() : List.of(check);
    }

    private static @Nullable CheckConstraint check(String text) {
        SqlCursor cursor = new SqlCursor(text);
        String name = cursor.accept("constraint") ? cursor.next().value() : null;
        String expression = cursor.groupAfter("check");
        return expression != null && cursor.atEnd() ? CheckConstraint.of(name, expression) : null;
    }
}
