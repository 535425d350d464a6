package dev.retort.generator.hibernate;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.hibernate.HibernateException;
import org.hibernate.boot.internal.ClassLoaderAccessImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;

/**
 * The constraints that Hibernate takes over from Bean Validation when an application starts, which is after the mapping
 * is complete: {@code @NotNull}, {@code @Size}, {@code @Digits}, {@code @Min} and {@code @Max}.
 */
final class BeanValidation {

    private BeanValidation() {}

    /** Applies them if the entities' class path has a provider and no setting turns it off. */
    static void apply(MetadataImplementor metadata, StandardServiceRegistry registry) {
        Map<String, Object> settings =
                registry.requireService(ConfigurationService.class).getSettings();
        if (!isOn(settings)) {
            return;
        }
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            ClassLoaderAccess loader = new ClassLoaderAccessImpl(registry.requireService(ClassLoaderService.class));
            Dialect dialect = metadata.getDatabase().getDialect();
            activator().invoke(null, factory, metadata.getEntityBindings(), settings, dialect, loader);
        } catch (NoProviderFoundException e) {
            // Then the application's Hibernate does without, too.
        } catch (ValidationException e) {
            throw new EntityModelException(
                    "Bean Validation's provider does not start: " + e.getMessage(),
                    "add what it misses to entities.classpath, or set jakarta.persistence.validation.mode=none",
                    e);
        } catch (InvocationTargetException e) {
            throw new HibernateException("Bean Validation's constraints cannot be applied", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new HibernateException("this Hibernate does not apply Bean Validation's constraints", e);
        }
    }

    private static boolean isOn(Map<String, Object> settings) {
        String modes = String.valueOf(settings.getOrDefault("jakarta.persistence.validation.mode", "auto"))
                .toLowerCase(Locale.ROOT);
        String applied = String.valueOf(settings.getOrDefault("hibernate.validator.apply_to_ddl", "true"));
        return (modes.contains("auto") || modes.contains("ddl")) && !applied.equalsIgnoreCase("false");
    }

    private static Method activator() throws ReflectiveOperationException {
        Method method = Class.forName("org.hibernate.boot.beanvalidation.TypeSafeActivator")
                .getDeclaredMethod(
                        "applyRelationalConstraints",
                        ValidatorFactory.class,
                        Collection.class,
                        Map.class,
                        Dialect.class,
                        ClassLoaderAccess.class);
        method.setAccessible(true);
        return method;
    }
}
