package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Policy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition of a policy of row-level security; by default it is permissive, for all commands and all roles. */
@PublicApi
public final class PolicyDefinition {

    private final String name;
    private final List<String> roles = new ArrayList<>();
    private boolean restrictive;
    private @Nullable String command;
    private @Nullable String using;
    private @Nullable String withCheck;
    private @Nullable String comment;

    PolicyDefinition(String name) {
        this.name = name;
    }

    /** Makes it hold together with the other policies ({@code RESTRICTIVE}). */
    public PolicyDefinition restrictive() {
        restrictive = true;
        return this;
    }

    /** Limits it to a command: {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}. */
    public PolicyDefinition command(String nameOfCommand) {
        command = nameOfCommand;
        return this;
    }

    /** Limits it to these roles, which are quoted if necessary. */
    public PolicyDefinition roles(String... names) {
        roles.addAll(List.of(names));
        return this;
    }

    /** Sets the condition for existing rows. */
    public PolicyDefinition using(String condition) {
        using = condition;
        return this;
    }

    /** Sets the condition for new rows. */
    public PolicyDefinition withCheck(String condition) {
        withCheck = condition;
        return this;
    }

    /** Sets the comment. */
    public PolicyDefinition comment(String text) {
        comment = text;
        return this;
    }

    Policy build() {
        return new Policy(name, restrictive, command, roles, using, withCheck, comment);
    }
}
