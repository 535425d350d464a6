package dev.retort.generator.rename;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.List;
import java.util.Map;

/**
 * The requested renames as operations, in an order that PostgreSQL accepts.
 *
 * @param operations the operations, which come before all others
 * @param renamed the database after the renames
 * @param unresolvedViews the views over renamed objects whose new text is unknown, as they are before the renames
 */
public record RenamePlan(List<Operation> operations, Schema renamed, List<View> unresolvedViews) {

    public RenamePlan {
        operations = List.copyOf(operations);
        unresolvedViews = List.copyOf(unresolvedViews);
    }

    /**
     * Resolves renames against both sides.
     *
     * @param actual the database as it is
     * @param wanted the schema of the entities
     * @throws RenameException if a rename names an object that does not exist, or a new name that already exists
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
                RenamedViews.affectedBy(actual.views(), operations));
    }

    /**
     * The same plan with the new texts of views.
     *
     * @param actual the database as it is
     * @param texts the texts of the views after the renames of tables and columns, by their names
     */
    public RenamePlan withViews(Schema actual, Map<QualifiedName, String> texts) {
        Schema resolved = actual.withViews(actual.views().stream()
                .map(view -> view.withDefinition(texts.getOrDefault(view.name(), view.definition())))
                .toList());
        return new RenamePlan(
                operations,
                RenamedSchema.after(resolved, operations),
                unresolvedViews.stream()
                        .filter(view -> !texts.containsKey(view.name()))
                        .toList());
    }
}
