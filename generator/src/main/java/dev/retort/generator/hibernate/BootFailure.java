package dev.retort.generator.hibernate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;

/** Turns the failures of Hibernate's start into a problem and a remedy. */
final class BootFailure {

    private record Advice(Pattern message, String hint) {

        static Advice when(String regex, String hint) {
            return new Advice(Pattern.compile(regex, Pattern.DOTALL), hint);
        }
    }

    private static final List<Advice> ADVICE = List.of(
            Advice.when("has no identifier", "give the class an attribute with @Id or @EmbeddedId"),
            Advice.when(
                    "does not belong to the same persistence unit",
                    "add that class to entities.packages or entities.classes, or annotate it with @Entity"),
            Advice.when("references a column named", "name a column that the referenced entity has"),
            Advice.when(
                    "same number of columns as the referenced primary key",
                    "give the association one @JoinColumn for each column of the referenced key"),
            Advice.when(
                    "is duplicated in mapping",
                    "give one of the attributes another @Column(name), or insertable = false, updatable = false"),
            Advice.when(
                    "Multiple generators using the database sequence",
                    "give all generators of the sequence the same allocationSize, or give each its own sequence"),
            Advice.when(
                    "no type mapping for .*\\((VECTOR_INT8|VECTOR_FLOAT64)\\)",
                    "map the attribute as SqlTypes.VECTOR with float[], because pgvector has no such type"),
            Advice.when(
                    "no type mapping for .*\\((SPARSE_)?VECTOR",
                    "add hibernate-vector to entities.classpath, in the version of hibernate-core"),
            Advice.when(
                    "no type mapping for .*\\((GEOMETRY|GEOGRAPHY|POINT)\\)",
                    "add hibernate-spatial to entities.classpath, in the version of hibernate-core"),
            Advice.when(
                    "JdbcType|JavaType|Could not determine type",
                    "give the attribute a @Convert, @JdbcTypeCode or @Embedded, or mark it @Transient"),
            Advice.when("Unable to determine Dialect|DialectResolver", "remove hibernate.dialect from the settings"),
            Advice.when(
                    "Could not instantiate managed bean",
                    "give the class that the message names a constructor without parameters"));

    private BootFailure() {}

    static EntityModelException explain(Throwable failure, MappedClasses mapped, ClassLoader loader) {
        if (failure instanceof EntityModelException known) {
            return known;
        }
        Optional<MissingClass> missing = MissingClass.causeOf(failure, mapped, loader);
        if (missing.isPresent()) {
            return new EntityModelException(missing.get().problem(), MissingClass.remedy(), failure);
        }
        if (failure instanceof LinkageError || isCausedBy(failure, ClassLoadingException.class)) {
            return new EntityModelException(
                    "a class that the entities need cannot be loaded: " + messages(failure),
                    "add its jar or folder to entities.classpath, compiled for this version of Java or an older one",
                    failure);
        }
        return rejected(failure, UnmappedAttributes.where(messages(failure), mapped, loader));
    }

    /** The error for entities that Hibernate rejects, with Hibernate's message and the attributes that it concerns. */
    static EntityModelException rejected(Throwable failure, String where) {
        String messages = messages(failure);
        return new EntityModelException("Hibernate rejects the entities: " + messages + where, hint(messages), failure);
    }

    private static String hint(String messages) {
        return ADVICE.stream()
                .filter(advice -> advice.message().matcher(messages).find())
                .map(Advice::hint)
                .findFirst()
                .orElse("correct the mapping that the message names");
    }

    /** The messages of a failure and its causes, without duplicates. */
    private static String messages(Throwable failure) {
        StringBuilder messages = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null || !(cause instanceof RuntimeException)
                    ? cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : " " + cause.getMessage())
                    : cause.getMessage();
            if (messages.indexOf(message) < 0) {
                messages.append(messages.isEmpty() ? "" : "; ").append(message);
            }
        }
        return messages.toString();
    }

    static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
