package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.StatementCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that a statement of the author mentions, spelled as in the catalog. The parts of a qualified name count as
 * separate names.
 *
 * <ul>
 *   <li>Comments mention nothing.
 *   <li>A string constant is data and mentions nothing, unless the statement runs or stores it as code: a string in dollar
 *       quotes, or any string of {@code DO} and {@code CREATE FUNCTION}.
 *   <li>Code mentions the names in it, also those in its strings, because {@code EXECUTE} runs strings: in
 *       {@code execute 'drop policy own on bins'} each word counts, and in {@code format('drop policy %I on bins', 'Own')}
 *       also the string {@code Own} as it is.
 *   <li>A keyword without double quotes is a name only after the kind of an object, as in {@code DROP POLICY insert}. In
 *       {@code INSERT INTO bins} it is a keyword.
 * </ul>
 */
final class MentionedNames {

    /** The words that a name can follow. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "alter",
            "column",
            "constraint",
            "domain",
            "drop",
            "exists",
            "function",
            "index",
            "policy",
            "procedure",
            "publication",
            "routine",
            "rule",
            "sequence",
            "statistics",
            "table",
            "trigger",
            "type",
            "view");

    /** The commands that policies and triggers apply to, and that are common names for them. */
    private static final Set<String> COMMANDS = Set.of("delete", "insert", "truncate", "update");

    private final Set<String> names = new HashSet<>();

    private MentionedNames() {}

    /** Returns the names in a statement. */
    static Set<String> inStatement(String sql) {
        MentionedNames mentioned = new MentionedNames();
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        mentioned.addNames(tokens);
        boolean hasCode = StatementCode.isInStrings(tokens);
        tokens.stream()
                .filter(token -> token.isDollarQuoted() || (hasCode && token.isString()))
                .forEach(token -> mentioned.addCode(token.value()));
        return mentioned.names;
    }

    /** Returns the names in code, or in a description of it. */
    static Set<String> inCode(String text) {
        MentionedNames mentioned = new MentionedNames();
        mentioned.addCode(text);
        return mentioned.names;
    }

    private void addCode(String code) {
        List<SqlToken> tokens = SqlTokenizer.of(code);
        addNames(tokens);
        tokens.stream()
                .filter(SqlToken::isString)
                .map(SqlToken::value)
                .filter(value -> !value.isEmpty())
                .forEach(names::add);
        StatementCode.strings(tokens).forEach(this::addCode);
    }

    private void addNames(List<SqlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isName() && (!isKeyword(token) || (i > 0 && isBeforeNames(tokens.get(i - 1))))) {
                names.add(token.value());
            }
        }
    }

    private static boolean isKeyword(SqlToken token) {
        return token.kind() == Kind.WORD && (Identifiers.isKeyword(token.value()) || COMMANDS.contains(token.value()));
    }

    private static boolean isBeforeNames(SqlToken token) {
        return BEFORE_NAMES.stream().anyMatch(token::is);
    }
}
