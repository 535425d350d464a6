package dev.retort.generator.hibernate;

import dev.retort.schema.CheckConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads the check constraints of a table. */
final class CheckReader {

    private CheckReader() {}

    static List<CheckConstraint> read(Table mapped, ReadContext context) {
        List<CheckConstraint> checks = new ArrayList<>();
        mapped.getColumns().forEach(column -> checks.addAll(ofColumn(column)));
        mapped.getChecks().forEach(check -> checks.add(CheckConstraint.of(name(check), check.getConstraint())));
        AggregateChecks.of(mapped, context).forEach(text -> checks.add(CheckConstraint.of(null, text)));
        checks.addAll(ExtraDeclarations.checks(mapped, context));
        return checks;
    }

    /** Hibernate combines all unnamed checks of a column into one constraint. */
    private static List<CheckConstraint> ofColumn(Column column) {
        List<CheckConstraint> checks = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        for (var check : column.getCheckConstraints()) {
            if (check.isAnonymous()) {
                unnamed.add(check.getConstraint());
            } else {
                checks.add(CheckConstraint.of(name(check), check.getConstraint()));
            }
        }
        if (unnamed.size() == 1) {
            checks.add(CheckConstraint.of(null, unnamed.get(0)));
        } else if (!unnamed.isEmpty()) {
            checks.add(CheckConstraint.of(null, unnamed.stream().collect(Collectors.joining(") and (", "(", ")"))));
        }
        return checks;
    }

    private static @Nullable String name(org.hibernate.mapping.CheckConstraint check) {
        return CatalogNames.explicit(check.getName());
    }
}
