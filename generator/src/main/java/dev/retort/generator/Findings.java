package dev.retort.generator;

import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.impact.DependentProperties;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.rows.TypeTrial;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.postgres.unmanaged.ReplicatedChange;
import dev.retort.schema.ColumnName;
import java.util.List;
import java.util.Map;

/**
 * The result of comparing the two sides, before anybody has given values for rows.
 *
 * @param operations the operations that turn the database into the one that the entities describe
 * @param rows the facts about existing rows that these operations concern
 * @param conversions the effects of changes of type
 * @param trials the outcomes of the changes of type that were tried, by column
 * @param blockingDependencies the dependent objects that block these operations
 * @param replicatedChanges the changes of tables that logical replication publishes or feeds
 * @param dependentProperties the properties of dependent objects that these operations lose
 * @param unmapped the objects that no entity maps and that the database keeps: tables of other tools, or all of them
 *     where nothing is dropped
 * @param remarks a sentence for each object that the entities describe and the database has in a form that Retort does
 *     not manage
 */
public record Findings(
        List<Operation> operations,
        RowFacts rows,
        TypeConversions conversions,
        Map<ColumnName, TypeTrial> trials,
        List<BlockingDependency> blockingDependencies,
        List<ReplicatedChange> replicatedChanges,
        DependentProperties dependentProperties,
        List<ObjectName> unmapped,
        List<String> remarks) {

    public Findings {
        operations = List.copyOf(operations);
        trials = Map.copyOf(trials);
        blockingDependencies = List.copyOf(blockingDependencies);
        replicatedChanges = List.copyOf(replicatedChanges);
        unmapped = List.copyOf(unmapped);
        remarks = List.copyOf(remarks);
    }
}
