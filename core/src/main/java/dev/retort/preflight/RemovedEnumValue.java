package dev.retort.preflight;

import dev.retort.operation.AlterEnum;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.schema.QualifiedName;
import java.util.List;

/**
 * A value that an operation removes from an enumerated type.
 *
 * @param type the type
 * @param value the value
 * @param uses the columns whose rows must not have it
 */
record RemovedEnumValue(QualifiedName type, String value, List<EnumUse> uses) {

    RemovedEnumValue {
        uses = List.copyOf(uses);
    }

    /** Returns the values that an operation removes. */
    static List<RemovedEnumValue> of(Operation operation) {
        return operation.accept(VISITOR);
    }

    private static final PartialVisitor<List<RemovedEnumValue>> VISITOR = new PartialVisitor<>() {

        @Override
        protected List<RemovedEnumValue> visitOther(Operation operation) {
            return List.of();
        }

        @Override
        public List<RemovedEnumValue> visit(RemoveEnumValue operation) {
            return List.of(new RemovedEnumValue(
                    operation.type(), operation.value(), operation.rebuild().uses()));
        }

        @Override
        public List<RemovedEnumValue> visit(AlterEnum operation) {
            return operation.before().labels().stream()
                    .filter(label -> !operation.after().labels().contains(label))
                    .map(label -> new RemovedEnumValue(operation.before().name(), label, operation.uses()))
                    .toList();
        }
    };
}
