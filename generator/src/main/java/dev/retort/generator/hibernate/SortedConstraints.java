package dev.retort.generator.hibernate;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes the constraints of Bean Validation to Hibernate in one order. A provider may keep them in sets of objects whose
 * hashes change from one JVM to the next, and Hibernate applies them in the order of the set.
 *
 * <p>Hibernate gives a column the length or the precision of the constraint that it applies last. So the narrowest comes
 * last. Lower bounds come before upper bounds.
 */
final class SortedConstraints implements InvocationHandler {

    private static final Comparator<ConstraintDescriptor<?>> ORDER = Comparator.<ConstraintDescriptor<?>>comparingLong(
                    SortedConstraints::width)
            .reversed()
            .thenComparing(SortedConstraints::name, Comparator.reverseOrder())
            .thenComparing(SortedConstraints::values);

    /** The types whose methods lead to constraints. */
    private static final List<Class<?>> WRAPPED = List.of(
            ValidatorFactory.class,
            Validator.class,
            BeanDescriptor.class,
            PropertyDescriptor.class,
            ConstraintDescriptor.class);

    private final Object wrapped;

    private SortedConstraints(Object wrapped) {
        this.wrapped = wrapped;
    }

    /** Returns a factory whose validators describe constraints in one order. */
    static ValidatorFactory of(ValidatorFactory factory) {
        return (ValidatorFactory) wrap(factory);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return sorted(method.invoke(wrapped, arguments));
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNullElse(e.getCause(), e);
        }
    }

    private static @Nullable Object sorted(@Nullable Object result) {
        if (result instanceof Set<?> set) {
            return inOrder(set);
        }
        return result == null ? null : wrap(result);
    }

    private static Set<?> inOrder(Set<?> set) {
        if (areAll(set, ConstraintDescriptor.class)) {
            return wrapped(set.stream()
                    .map(ConstraintDescriptor.class::cast)
                    .sorted(ORDER::compare)
                    .toList());
        }
        return areAll(set, PropertyDescriptor.class)
                ? wrapped(set.stream()
                        .map(PropertyDescriptor.class::cast)
                        .sorted(Comparator.comparing(PropertyDescriptor::getPropertyName))
                        .toList())
                : set;
    }

    private static boolean areAll(Set<?> set, Class<?> type) {
        return !set.isEmpty() && set.stream().allMatch(type::isInstance);
    }

    private static Set<?> wrapped(Collection<?> elements) {
        return elements.stream().map(SortedConstraints::wrap).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Object wrap(Object result) {
        return WRAPPED.stream()
                .filter(type -> type.isInstance(result))
                .findFirst()
                .map(type -> Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, new SortedConstraints(result)))
                .orElse(result);
    }

    /** The width of the narrowest column that a constraint, or one of those it is composed of, lets Hibernate create. */
    private static long width(ConstraintDescriptor<?> constraint) {
        return LongStream.concat(
                        LongStream.of(ownWidth(constraint)),
                        constraint.getComposingConstraints().stream().mapToLong(SortedConstraints::width))
                .min()
                .orElseThrow();
    }

    private static long ownWidth(ConstraintDescriptor<?> constraint) {
        Map<String, Object> attributes = constraint.getAttributes();
        boolean isLength = name(constraint).equals(Size.class.getName())
                || name(constraint).equals("org.hibernate.validator.constraints.Length");
        if (isLength && attributes.get("max") instanceof Integer max) {
            return max;
        }
        return constraint.getAnnotation() instanceof Digits digits
                ? (long) digits.integer() + digits.fraction()
                : Long.MAX_VALUE;
    }

    private static String name(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType().getName();
    }

    private static String values(ConstraintDescriptor<?> constraint) {
        Map<String, String> values = new TreeMap<>();
        constraint.getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String || value instanceof Boolean) {
                values.put(name, String.valueOf(value));
            }
        });
        return values.toString();
    }
}
