package dev.retort.generator.diff;

import dev.retort.operation.CreateCast;
import dev.retort.operation.DropCast;
import dev.retort.operation.Operation;
import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import java.util.ArrayList;
import java.util.List;

/** Compares casts. A cast is identified by its two types, and dropped and created again if anything else differs. */
final class CastDiff {

    private record Key(DataType source, DataType target) {}

    private CastDiff() {}

    static List<Operation> between(List<Cast> actual, List<Cast> wanted) {
        Pairing<Cast> pairing = pairing(actual, wanted);
        List<Operation> operations = new ArrayList<>();
        pairing.leaving().forEach(cast -> operations.add(new DropCast(cast.source(), cast.target(), cast)));
        pairing.replaced().forEach(pair -> operations.add(new CreateCast(pair.after())));
        pairing.adds().forEach(cast -> operations.add(new CreateCast(cast)));
        return operations;
    }

    /** The casts that exist on both sides and do not change. */
    static List<Cast> staying(List<Cast> actual, List<Cast> wanted) {
        return pairing(actual, wanted).kept().stream()
                .map(pair -> pair.before())
                .toList();
    }

    private static Pairing<Cast> pairing(List<Cast> actual, List<Cast> wanted) {
        return Pairing.byKey(actual, wanted, cast -> new Key(cast.source(), cast.target()))
                .replacing(pair -> !pair.before().equals(pair.after()));
    }
}
