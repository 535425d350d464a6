package dev.retort.generator.writer;

import dev.retort.operation.AlterRoutine;
import dev.retort.operation.CreateRoutine;
import dev.retort.operation.CreateTrigger;
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropTrigger;
import dev.retort.schema.Routine;
import dev.retort.schema.Trigger;
import java.util.Map;

/** Writes operations on functions and triggers as calls. */
final class RoutineSource {

    private RoutineSource() {}

    static Call create(CreateRoutine operation) {
        return Call.operation("createFunction").with(routine(operation.routine()));
    }

    static Call drop(DropRoutine operation) {
        return Call.operation(
                        operation.procedure() ? "dropProcedure" : "dropFunction",
                        operation.name().toString())
                .with(Call.texts(operation.signature()));
    }

    static Call alter(AlterRoutine operation) {
        return Change.of(Call.operation("alterFunction"), routine(operation.before()), routine(operation.after()));
    }

    private static Call routine(Routine routine) {
        Call call = Call.word(
                routine.isProcedure() ? "procedure" : "function", routine.name().toString());
        for (Routine.Parameter parameter : routine.parameters()) {
            call = parameter.defaultSql() == null
                    ? call.then("parameter", new Text(parameter.declaration()))
                    : call.then("parameter", new Text(parameter.declaration()), new Text(parameter.defaultSql()));
        }
        call = call.thenText("returns", "void".equals(routine.returns()) ? null : routine.returns())
                .thenText("language", routine.language().equals("sql") ? null : routine.language());
        for (String attribute : routine.attributes()) {
            call = call.then("attribute", new Text(attribute));
        }
        for (Map.Entry<String, String> setting : routine.settings().entrySet()) {
            call = call.then("setting", new Text(setting.getKey()), new Text(setting.getValue()));
        }
        return call.then("as", TextBlock.of(routine.body())).thenText("comment", routine.comment());
    }

    static Call create(CreateTrigger operation) {
        Trigger trigger = operation.trigger();
        String timing =
                switch (trigger.timing()) {
                    case "BEFORE" -> "before";
                    case "AFTER" -> "after";
                    default -> "insteadOf";
                };
        return Call.operation(
                "createTrigger",
                new Text(operation.table().toString()),
                Call.word("trigger", trigger.name())
                        .then(timing, new Text(trigger.events()))
                        .thenText("referencing", trigger.referencing())
                        .thenIf(trigger.forEachRow(), "forEachRow")
                        .thenText("when", trigger.when())
                        .then("executes", new Text(trigger.call()))
                        .thenText("comment", trigger.comment()));
    }

    static Call drop(DropTrigger operation) {
        return Call.operation("dropTrigger", operation.table().toString(), operation.name());
    }
}
