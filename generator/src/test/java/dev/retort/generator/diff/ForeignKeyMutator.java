package dev.retort.generator.diff;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes the actions and the comment of a foreign key. */
final class ForeignKeyMutator {

    private final Dice dice;
    private final Supplier<@Nullable String> remarks;

    ForeignKeyMutator(Dice dice, Supplier<@Nullable String> remarks) {
        this.dice = dice;
        this.remarks = remarks;
    }

    ForeignKey mutated(ForeignKey key) {
        return new ForeignKey(
                key.name() == null && dice.chance(30) ? dice.name("f") : key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                dice.chance(50) ? key.onUpdate() : dice.oneOf(ReferentialAction.values()),
                dice.chance(30) != key.matchFull(),
                key.deferrability(),
                key.validated(),
                dice.chance(50) ? remarks.get() : key.comment());
    }
}
