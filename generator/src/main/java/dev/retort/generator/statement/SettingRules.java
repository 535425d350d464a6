package dev.retort.generator.statement;

import dev.retort.postgres.SqlToken;

/** Settings: of these, the lock timeout matters to the statements that follow. */
final class SettingRules implements StatementRule {

    @Override
    public void review(StatementWords words, WrittenStatement statement, StatementNotes notes) {
        boolean sets = words.contains("lock_timeout")
                || statement.tokens().stream()
                        .anyMatch(token -> token.isString() && token.value().equals("lock_timeout"));
        boolean isOff = statement.tokens().stream().anyMatch(SettingRules::isZero);
        if (sets) {
            notes.context().limitWaits(!isOff && !words.isAt("reset"));
        }
    }

    private static boolean isZero(SqlToken token) {
        return token.is("0")
                || token.is("default")
                || (token.isString() && token.value().matches("0\\s*(?:us|ms|s|min)?"));
    }
}
