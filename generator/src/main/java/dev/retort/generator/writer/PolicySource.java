package dev.retort.generator.writer;

import dev.retort.operation.AlterPolicy;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.DropPolicy;
import dev.retort.schema.Policy;

/** Writes operations on row-level security as calls. */
final class PolicySource {

    private PolicySource() {}

    static Call create(CreatePolicy operation) {
        return Call.operation("createPolicy", new Text(operation.table().toString()), policy(operation.policy()));
    }

    static Call alter(AlterPolicy operation) {
        return Change.of(
                Call.operation("alterPolicy", operation.table().toString()),
                policy(operation.before()),
                policy(operation.after()));
    }

    static Call drop(DropPolicy operation) {
        return Call.operation("dropPolicy", operation.table().toString(), operation.name());
    }

    static Call alterSecurity(AlterRowSecurity operation) {
        String method =
                switch (operation.change()) {
                    case ENABLE -> "enableRowSecurity";
                    case DISABLE -> "disableRowSecurity";
                    case FORCE -> "forceRowSecurity";
                    case NO_FORCE -> "unforceRowSecurity";
                };
        return Call.operation(method, operation.table().toString());
    }

    private static Call policy(Policy policy) {
        return Call.word("policy", policy.name())
                .thenIf(policy.restrictive(), "restrictive")
                .thenText("command", policy.command())
                .thenTexts("roles", policy.roles())
                .thenText("using", policy.using())
                .thenText("withCheck", policy.withCheck())
                .thenText("comment", policy.comment());
    }
}
