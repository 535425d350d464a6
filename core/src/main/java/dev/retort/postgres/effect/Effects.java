package dev.retort.postgres.effect;

import dev.retort.postgres.StatementParser;
import org.jspecify.annotations.Nullable;

/** Determines the effect of a statement from its text. */
public final class Effects {

    private Effects() {}

    /** Returns the effect of a statement. */
    public static Effect of(String sql) {
        StatementParser words = StatementParser.of(sql);
        Effect known = ofKnownKind(sql, words);
        if (known != null) {
            return known;
        }
        EffectState state = words.isRepeatable()
                ? EffectState.missing("the catalog does not show whether it ran, and it is safe to run it again")
                : EffectState.unknown("the catalog does not show whether it ran");
        return connection -> state;
    }

    private static @Nullable Effect ofKnownKind(String sql, StatementParser words) {
        if (words.take("create unique index") || words.take("create index")) {
            return built(sql, words);
        }
        if (words.take("drop index")) {
            return words.take("concurrently") ? dropped(sql, words) : null;
        }
        if (words.take("reindex")) {
            return rebuilt(words);
        }
        return words.take("alter table") ? detached(words) : null;
    }

    private static @Nullable Effect built(String sql, StatementParser words) {
        if (!words.take("concurrently")) {
            return null;
        }
        boolean tolerant = words.take("if not exists");
        String name = words.take("on") ? null : words.takeName();
        if (name == null || !words.take("on")) {
            return null;
        }
        words.take("only");
        String table = words.takeName();
        boolean unique = StatementParser.of(sql).take("create unique");
        return table == null ? null : new IndexBuilt(name, table, unique, words.rest(), tolerant);
    }

    private static @Nullable Effect dropped(String sql, StatementParser words) {
        words.take("if exists");
        String name = words.takeName();
        return name == null ? null : new IndexDropped(name, sql);
    }

    private static @Nullable Effect rebuilt(StatementParser words) {
        words.takeParentheses();
        boolean table = words.take("table");
        if (!table && !words.take("index")) {
            return null;
        }
        words.take("concurrently");
        String name = words.takeName();
        return name == null ? null : new IndexRebuilt(name, table);
    }

    private static @Nullable Effect detached(StatementParser words) {
        words.take("if exists");
        words.take("only");
        String table = words.takeName();
        if (table == null || !words.take("detach partition")) {
            return null;
        }
        String partition = words.takeName();
        return partition == null ? null : new PartitionDetached(table, partition);
    }
}
