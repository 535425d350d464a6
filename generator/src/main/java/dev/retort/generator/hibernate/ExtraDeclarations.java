package dev.retort.generator.hibernate;

import dev.retort.schema.CheckConstraint;
import java.util.List;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** What a mapping writes into a table's parentheses as it is; of that only checks are understood. */
final class ExtraDeclarations {

    private ExtraDeclarations() {}

    static List<CheckConstraint> checks(Table mapped, ReadContext context) {
        String text = HibernateApi.extraDeclarationsOf(mapped);
        if (text == null || text.isBlank()) {
            return List.of();
        }
        CheckConstraint check = check(text);
        if (check == null) {
            context.note("Of table " + context.name(mapped) + " this declaration is not managed: " + text + ".");
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
