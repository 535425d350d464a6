package dev.retort.generator;

import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.impact.DependentProperties;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.unmanaged.BlockingDependency;
import java.util.List;

/**
 * The result of comparing the two sides, before anybody has given values for rows.
 *
 * @param operations the operations that turn the database into the one that the entities describe
 * @param rows the facts about existing rows that these operations concern
 * @param blockingDependencies the dependent objects that block these operations
 * @param dependentProperties the properties of dependent objects that these operations lose
 * @param unmapped the objects that no entity maps and that the database keeps: tables of other tools, or all of them
 *     where nothing is dropped
 * @param remarks a sentence for each object that the entities describe and the database has in a form that Retort does
 *     not manage
 */
public record Findings(
        List<Operation> operations,
        RowFacts rows,
        List<BlockingDependency> blockingDependencies,
        DependentProperties dependentProperties,
        List<ObjectName> unmapped,
        List<String> remarks) {

    public Findings {
        operations = List.copyOf(operations);
        blockingDependencies = List.copyOf(blockingDependencies);
        unmapped = List.copyOf(unmapped);
        remarks = List.copyOf(remarks);
    }
}
