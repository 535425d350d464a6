package dev.retort.generator.session;

import dev.retort.generator.Comparison;
import dev.retort.generator.cache.EntityModelCache;
import dev.retort.generator.classpath.ClasspathException;
import dev.retort.generator.classpath.HibernateClasspath;
import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.hibernate.ApplicationHibernate;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.report.Messages;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.shadow.LocalRepository;
import dev.retort.generator.writer.RecordedHibernate;
import dev.retort.operation.Action;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.schema.AuxiliaryObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the differences that come from another version of Hibernate than the one that read the entities for the newest
 * migration. It lets both versions read the entities as they are now.
 */
final class HibernateChange {

    private final EntityModelCache models;
    private final LocalRepository repository;

    HibernateChange(EntityModelCache models, LocalRepository repository) {
        this.models = models;
        this.repository = repository;
    }

    /** A change of an object. */
    private record Change(Action action, ObjectAddress object) {

        static Change of(Operation operation) {
            return new Change(operation.action(), operation.subject());
        }
    }

    /** In words, the differences that come from another version; empty if it is the same version, or nothing differs. */
    Optional<String> describe(EntitySource source, ComparedDatabase database, Comparison comparison) {
        String now = RecordedHibernate.shortened(database.model().hibernate());
        return comparison.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : RecordedHibernate.newest(database.migrations().loaded())
                        .filter(recorded -> !recorded.version().equals(now))
                        .map(recorded -> describe(recorded, now, source, database, comparison));
    }

    private String describe(
            RecordedHibernate before,
            String now,
            EntitySource source,
            ComparedDatabase database,
            Comparison comparison) {
        String old = "Hibernate " + before.version();
        try {
            Optional<EntityModel> read = classpath(before.version(), source.classpath())
                    .map(classpath -> models.read(source.withClasspath(classpath), database.version()));
            if (read.isEmpty()) {
                return Messages.unknownHibernateChange(before, now, old + " is not in the local Maven repository");
            }
            boolean isReadByOld =
                    RecordedHibernate.shortened(read.get().hibernate()).equals(before.version());
            return isReadByOld
                    ? Messages.hibernateChange(before, now, differences(read.get(), database.model(), comparison))
                    : Messages.unknownHibernateChange(before, now, "Retort cannot read entities with " + old);
        } catch (EntityModelException | ClasspathException e) {
            return Messages.unknownHibernateChange(
                    before, now, old + " cannot read the entities here (" + e.getMessage() + ")");
        }
    }

    private Optional<List<Path>> classpath(String version, List<Path> classpath) {
        return RecordedHibernate.shortened(ApplicationHibernate.ownVersion()).equals(version)
                ? Optional.of(HibernateClasspath.without(classpath))
                : new HibernateClasspath(repository).with(version, classpath);
    }

    /** The operations of a comparison that the other version would not ask for. */
    private static List<String> differences(EntityModel old, EntityModel model, Comparison comparison) {
        String defaultSchema = comparison.rules().scope().defaultSchema();
        Set<Change> changes = SchemaDiff.between(old.schemaIn(defaultSchema), model.schemaIn(defaultSchema)).stream()
                .map(Change::of)
                .collect(Collectors.toSet());
        List<String> differences = new ArrayList<>(comparison.operations().stream()
                .filter(operation -> changes.contains(Change.of(operation)))
                .map(operation -> OperationSummary.of(operation).toString())
                .toList());
        Set<String> statements = Operation.select(comparison.operations(), Execute.class)
                .map(Execute::sql)
                .collect(Collectors.toSet());
        newObjects(old, model)
                .filter(object -> statements.contains(object.create()))
                .map(HibernateChange::describe)
                .forEach(differences::add);
        return differences;
    }

    private static Stream<AuxiliaryObject> newObjects(EntityModel old, EntityModel model) {
        return model.auxiliary().stream().filter(object -> !old.auxiliary().contains(object));
    }

    private static String describe(AuxiliaryObject object) {
        return object.kind().name().toLowerCase(Locale.ROOT) + " " + object.name()
                + (object.table() == null ? "" : " on " + object.table());
    }
}
