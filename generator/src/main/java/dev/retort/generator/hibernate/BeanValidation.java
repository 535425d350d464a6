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
 * Applies the constraints that Hibernate takes from Bean Validation: {@code @NotNull}, {@code @Size}, {@code @Digits},
 * {@code @Min} and {@code @Max}. Hibernate applies them when an application starts, after the mapping is complete.
 */
final class BeanValidation {

    private BeanValidation() {}

    /** Applies the constraints if the class path of the entities has a provider and no setting turns them off. */
    static void apply(MetadataImplementor metadata, StandardServiceRegistry registry) {
        Map<String, Object> settings =
                registry.requireService(ConfigurationService.class).getSettings();
        if (!isOn(settings)) {
            return;
        }
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            ClassLoaderAccess loader = new ClassLoaderAccessImpl(registry.requireService(ClassLoaderService.class));
            Dialect dialect = metadata.getDatabase().getDialect();
            activator()
                    .invoke(
                            null,
                            SortedConstraints.of(factory),
                            metadata.getEntityBindings(),
                            settings,
                            dialect,
                            loader);
        } catch (NoProviderFoundException e) {
            // The application's Hibernate then applies no constraints either.
        } catch (ValidationException e) {
            throw new EntityModelException(
                    "the Bean Validation provider does not start: " + e.getMessage(),
                    "add the missing classes to entities.classpath, or set jakarta.persistence.validation.mode=none",
                    e);
        } catch (InvocationTargetException e) {
            throw new HibernateException("the Bean Validation constraints cannot be applied", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new HibernateException("this version of Hibernate cannot apply Bean Validation constraints", e);
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
