package dev.retort.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.sql.Connection;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes that create statements of a database connection. */
public final class StatementCalls {

    private static final Set<String> METHODS = Set.of("createStatement", "prepareStatement", "prepareCall");

    private StatementCalls() {}

    /** Returns the simple names of the top-level classes. */
    public static Set<String> in(JavaClasses classes) {
        return classes.stream()
                .filter(StatementCalls::createsStatements)
                .map(type -> type.getName().replaceAll("^.*[.]|[$].*$", ""))
                .collect(Collectors.toSet());
    }

    private static boolean createsStatements(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(Connection.class)
                        && METHODS.contains(call.getTarget().getName()));
    }
}
