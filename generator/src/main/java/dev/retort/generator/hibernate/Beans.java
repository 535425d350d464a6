package dev.retort.generator.hibernate;

import jakarta.persistence.AttributeConverter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hibernate.resource.beans.container.spi.BeanContainer;
import org.hibernate.resource.beans.container.spi.ContainedBean;
import org.hibernate.resource.beans.spi.BeanInstanceProducer;
import org.jspecify.annotations.Nullable;

/**
 * Creates the classes of the application that Hibernate uses while it maps entities: converters, listeners, types. In the
 * application a container such as Spring creates them, with a constructor that takes other beans. A schema needs none of
 * those beans: a converter without a usable constructor is left out, and any other class is created without its constructor.
 */
final class Beans implements BeanContainer {

    private final List<GuardedConverter> converters = new ArrayList<>();
    private final Set<String> notes = new TreeSet<>();

    private record Bean<B>(Class<B> type, B instance) implements ContainedBean<B> {

        @Override
        public Class<B> getBeanClass() {
            return type;
        }

        @Override
        public B getBeanInstance() {
            return instance;
        }
    }

    /** One note for each class or generator that was not created like in the application. */
    Set<String> notes() {
        return notes;
    }

    void addNote(String sentence) {
        notes.add(sentence);
    }

    /** Whether a text has a value in it that only a converter of the running application knows. */
    boolean isUnknown(String text) {
        return converters.stream().anyMatch(converter -> converter.isIn(text));
    }

    @Override
    public <B> ContainedBean<B> getBean(Class<B> type, LifecycleOptions options, BeanInstanceProducer producer) {
        return new Bean<>(type, instance(type, () -> producer.produceBeanInstance(type)));
    }

    @Override
    public <B> ContainedBean<B> getBean(
            String name, Class<B> type, LifecycleOptions options, BeanInstanceProducer producer) {
        return new Bean<>(type, instance(type, () -> producer.produceBeanInstance(name, type)));
    }

    @Override
    public void stop() {
        // Nothing of it needs an end.
    }

    private <B> B instance(Class<B> type, Supplier<B> producer) {
        boolean isConverter = AttributeConverter.class.isAssignableFrom(type);
        try {
            B instance = producer.get();
            return isConverter ? guarded(type, (AttributeConverter<?, ?>) instance) : instance;
        } catch (RuntimeException | LinkageError e) {
            notes.add(note(type, isConverter));
            return isConverter ? guarded(type, null) : withoutConstructor(type, e);
        }
    }

    /** Hibernate knows a converter by its interface only. */
    @SuppressWarnings("unchecked")
    private <B> B guarded(Class<B> type, @Nullable AttributeConverter<?, ?> converter) {
        GuardedConverter guarded = new GuardedConverter(
                type,
                (AttributeConverter<Object, Object>) converter,
                e -> notes.add("Retort cannot call converter " + type.getName() + " without the running application: "
                        + e + "."));
        converters.add(guarded);
        return (B) guarded;
    }

    private static String note(Class<?> type, boolean isConverter) {
        return "Retort cannot create " + type.getName() + " like the running application does. "
                + (isConverter
                        ? "It reads the mapping without this converter."
                        : "It creates the class without calling its constructor.");
    }

    /** Creates an instance as deserialization does: only a superclass is constructed. */
    private static <B> B withoutConstructor(Class<B> type, Throwable reason) {
        try {
            Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
            Constructor<?> constructor = (Constructor<?>) factory.getMethod(
                            "newConstructorForSerialization", Class.class, Constructor.class)
                    .invoke(factory.getMethod("getReflectionFactory").invoke(null), type, constructorAbove(type));
            return type.cast(constructor.newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new EntityModelException(
                    "the class " + type.getName() + " cannot be created: " + reason.getMessage(),
                    "give it a constructor without parameters",
                    reason);
        }
    }

    /** The constructor without parameters of the nearest superclass that has one. */
    private static Constructor<?> constructorAbove(Class<?> type) throws NoSuchMethodException {
        for (Class<?> above = type.getSuperclass(); above != null; above = above.getSuperclass()) {
            for (Constructor<?> constructor : above.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 0 && !Modifier.isPrivate(constructor.getModifiers())) {
                    return constructor;
                }
            }
        }
        return Object.class.getConstructor();
    }
}
