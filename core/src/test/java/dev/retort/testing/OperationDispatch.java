package dev.retort.testing;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/**
 * Checks how code distinguishes operations: by action and subject, or by a visitor. A chain of {@code instanceof}
 * compiles after a new operation is added, and silently leaves it out.
 */
public final class OperationDispatch extends ArchCondition<JavaClass> {

    private static final String OPERATION = "dev.retort.operation.Operation";

    private OperationDispatch() {
        super("tell operations apart by action, subject or visitor, not by class");
    }

    public static OperationDispatch tellOperationsApartByVisitor() {
        return new OperationDispatch();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Stream.of(checks(item), isInstance(item), getClass(item))
                .flatMap(found -> found)
                .forEach(found -> events.add(SimpleConditionEvent.violated(item, found)));
    }

    private static Stream<String> checks(JavaClass item) {
        return item.getInstanceofChecks().stream()
                .filter(check -> isOperation(check.getRawType()))
                .map(check -> check.getOwner().getFullName() + " asks instanceof "
                        + check.getRawType().getSimpleName() + " in " + check.getSourceCodeLocation());
    }

    private static Stream<String> isInstance(JavaClass item) {
        boolean asks = accesses(item)
                .anyMatch(access -> access.getName().equals("isInstance")
                        && access.getTargetOwner().isEquivalentTo(Class.class));
        return asks
                ? item.getReferencedClassObjects().stream()
                        .filter(found -> isOperation(found.getRawType()))
                        .map(OperationDispatch::words)
                : Stream.of();
    }

    private static String words(ReferencedClassObject found) {
        return found.getOwner().getFullName() + " asks isInstance of "
                + found.getRawType().getSimpleName() + " in " + found.getSourceCodeLocation();
    }

    private static Stream<String> getClass(JavaClass item) {
        return accesses(item)
                .filter(access -> access.getName().equals("getClass") && isOperation(access.getTargetOwner()))
                .map(JavaAccess::getDescription);
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass item) {
        return Stream.concat(item.getAccessesFromSelf().stream(), item.getMethodReferencesFromSelf().stream());
    }

    private static boolean isOperation(JavaClass type) {
        return type.isAssignableTo(OPERATION);
    }
}
