package dev.retort.preflight;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.StatementCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognizes the statements of an author that change privileges: they change the current user, the owner of an object,
 * the members of a role, or the privileges themselves.
 *
 * <p>Comments, string constants and names do not count. The code in a {@code DO} block or a routine counts, also where
 * it runs a string.
 */
final class PrivilegeChanges {

    private static final List<String> SETTINGS = List.of("role", "session authorization", "session_authorization");

    /** The words with which these statements begin. */
    private static final List<String> BEGINNINGS = Stream.concat(
                    Stream.of("set", "set local", "set session", "reset")
                            .flatMap(verb -> SETTINGS.stream().map(setting -> verb + " " + setting)),
                    Stream.of(
                            "grant",
                            "reassign owned",
                            "alter default privileges",
                            "create role",
                            "create user",
                            "create group",
                            "alter role",
                            "alter user",
                            "alter group",
                            "discard all"))
            .toList();

    private static final Set<String> BETWEEN_STATEMENTS = Set.of(";");

    /** The symbols and keywords that a statement can follow in PL/pgSQL. */
    private static final Set<String> BETWEEN_STATEMENTS_OF_CODE = Set.of(";", "begin", "then", "else", "loop");

    private PrivilegeChanges() {}

    /** Whether the text contains such a statement. */
    static boolean areIn(String sql) {
        return statements(SqlTokenizer.of(sql), BETWEEN_STATEMENTS).stream()
                .anyMatch(statement -> isChange(statement)
                        || (StatementCode.isInStrings(statement)
                                && StatementCode.strings(statement).anyMatch(PrivilegeChanges::areInCode)));
    }

    private static boolean areInCode(String code) {
        List<SqlToken> tokens = SqlTokenizer.of(code);
        return statements(tokens, BETWEEN_STATEMENTS_OF_CODE).stream().anyMatch(PrivilegeChanges::isChange)
                || StatementCode.strings(tokens).anyMatch(PrivilegeChanges::areInCode);
    }

    private static List<List<SqlToken>> statements(List<SqlToken> tokens, Set<String> separators) {
        List<List<SqlToken>> statements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || separators.stream().anyMatch(tokens.get(i)::is)) {
                statements.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        return statements;
    }

    private static boolean isChange(List<SqlToken> statement) {
        return BEGINNINGS.stream().anyMatch(words -> begins(statement, words))
                || changesOwner(statement)
                || (begins(statement, "create schema") && contains(statement, "authorization"))
                || setsRoleByFunction(statement);
    }

    /** Whether the statement changes an owner. In {@code RENAME COLUMN owner TO boss}, the word is a column. */
    private static boolean changesOwner(List<SqlToken> statement) {
        return contains(statement, "owner to") && !contains(statement, "rename");
    }

    private static boolean setsRoleByFunction(List<SqlToken> statement) {
        for (int i = 0; i + 2 < statement.size(); i++) {
            if (SqlToken.areAt(statement, i, "set_config", "(")
                    && SETTINGS.contains(statement.get(i + 2).value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<SqlToken> statement, String words) {
        return SqlToken.areAt(statement, 0, words.split(" ", -1));
    }

    private static boolean contains(List<SqlToken> statement, String words) {
        return SqlToken.areIn(statement, words.split(" ", -1));
    }
}
