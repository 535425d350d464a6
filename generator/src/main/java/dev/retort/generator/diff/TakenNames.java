package dev.retort.generator.diff;

import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RelationNames;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the names that are taken after all drops and all creations with explicit names. */
final class TakenNames {

    private final ConstraintNames names = new ConstraintNames();

    private TakenNames() {}

    static ConstraintNames of(
            Schema actual,
            Schema wanted,
            Schema whole,
            Pairing<Table> tables,
            TableChanges changes,
            Map<QualifiedName, Pairing<ForeignKey>> foreignKeys) {
        TakenNames taken = new TakenNames();
        taken.takeUncompared(actual, whole);
        RelationNames.of(wanted).forEach(taken.names::takeRelation);
        wanted.tables().forEach(taken::takeNamed);
        tables.adds().forEach(taken::takeConventionalOfNew);
        changes.all().forEach(taken::takeKeptNames);
        foreignKeys.forEach(taken::takeKeptConstraints);
        return taken.names;
    }

    /** Takes the names of objects that are not compared. Views never are. */
    private void takeUncompared(Schema actual, Schema whole) {
        Set<QualifiedName> compared = new HashSet<>(RelationNames.of(actual));
        whole.views().forEach(view -> compared.remove(view.name()));
        RelationNames.of(whole).stream()
                .filter(name -> !compared.contains(name))
                .forEach(names::takeRelation);
        whole.tables()
                .forEach(table -> actual.table(table.name()).ifPresent(seen -> takeUncomparedConstraints(seen, table)));
    }

    /** Compares by name, because the server's text of a check or predicate may differ from the text in the catalog. */
    private void takeUncomparedConstraints(Table seen, Table whole) {
        Set<String> compared = seen.constraints().stream()
                .map(Constraint::name)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        whole.constraints().stream()
                .filter(constraint -> constraint.name() != null && !compared.contains(constraint.name()))
                .forEach(constraint -> takeConstraint(whole.name(), constraint, constraint.name()));
    }

    private void takeNamed(Table table) {
        for (Constraint constraint : table.constraints()) {
            takeConstraint(table.name(), constraint, constraint.name());
        }
    }

    /** Takes the names that PostgreSQL generates within CREATE TABLE. */
    private void takeConventionalOfNew(Table table) {
        table.constraints().stream()
                .filter(constraint -> constraint.name() == null && !(constraint instanceof ForeignKey))
                .forEach(constraint -> names.takeConstraint(
                        table.name(), constraint, ConventionalName.of(table.name(), constraint, Set.of())));
    }

    private void takeKeptNames(TableChange change) {
        QualifiedName table = change.wanted().name();
        takeKeptConstraints(table, change.primaryKey());
        takeKeptConstraints(table, change.uniques());
        takeKeptConstraints(table, change.checks());
        Stream.concat(change.indexes().kept().stream(), change.indexes().replaced().stream())
                .filter(pair -> pair.after().name() == null)
                .map(pair -> pair.before())
                .map(Index::name)
                .flatMap(Stream::ofNullable)
                .forEach(name -> names.takeIndex(table, name));
    }

    private void takeKeptConstraints(QualifiedName table, Pairing<? extends Constraint> pairing) {
        Stream.concat(pairing.kept().stream(), pairing.replaced().stream())
                .filter(pair -> pair.after().name() == null)
                .forEach(pair ->
                        takeConstraint(table, pair.before(), pair.before().name()));
    }

    private void takeConstraint(QualifiedName table, Constraint constraint, @Nullable String name) {
        if (name != null) {
            names.takeConstraint(table, constraint, name);
        }
    }
}
