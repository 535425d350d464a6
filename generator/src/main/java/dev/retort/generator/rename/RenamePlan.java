package dev.retort.generator.rename;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.List;
import java.util.Map;

/**
 * The renames that a person asked for, as operations in an order that PostgreSQL accepts.
 *
 * @param operations the operations, which come before all others
 * @param renamed the database after them
 * @param unworded the views of what is renamed whose texts afterwards are not known, as they are before
 */
public record RenamePlan(List<Operation> operations, Schema renamed, List<View> unworded) {

    public RenamePlan {
        operations = List.copyOf(operations);
        unworded = List.copyOf(unworded);
    }

    /**
     * Holds renames against both sides.
     *
     * @param actual the database as it is
     * @param wanted what the entities want
     * @throws RenameException when one of them names what is not there, or what is there already
     */
    public static RenamePlan of(List<Rename> renames, Schema actual, Schema wanted) {
        if (renames.isEmpty()) {
            return new RenamePlan(List.of(), actual, List.of());
        }
        ResolvedRename resolved = new RenameResolver(actual, wanted).resolve(renames);
        FollowingSequences.add(resolved, actual, wanted);
        List<Operation> operations = new RenameOperations(actual, wanted, resolved).inOrder();
        return new RenamePlan(
                operations,
                RenamedSchema.after(actual, operations),
                RenamedViews.concerned(actual.views(), operations));
    }

    /**
     * The same where it is known what views say afterwards.
     *
     * @param actual the database as it is
     * @param texts what they say after the renames of tables and columns, by their names
     */
    public RenamePlan withViews(Schema actual, Map<QualifiedName, String> texts) {
        Schema worded = actual.withViews(actual.views().stream()
                .map(view -> view.withDefinition(texts.getOrDefault(view.name(), view.definition())))
                .toList());
        return new RenamePlan(
                operations,
                RenamedSchema.after(worded, operations),
                unworded.stream()
                        .filter(view -> !texts.containsKey(view.name()))
                        .toList());
    }
}
