package dev.retort.generator.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types, sequences and relations that SQL text names in the places where it can only mean these: a type behind
 * {@code ::}, a sequence in {@code nextval('…')}, a table after {@code FROM}. A column of the same name is not mentioned.
 * The names are those of the text; whether such objects exist is unknown here.
 *
 * @param types the types, and the functions, which look like types in a call
 * @param relations the tables, views and sequences
 * @param serials the columns whose sequence {@code pg_get_serial_sequence} returns
 */
public record SqlReferences(Set<QualifiedName> types, Set<QualifiedName> relations, Set<ColumnName> serials) {

    private static final Set<String> SEQUENCE_FUNCTIONS =
            Set.of("nextval", "currval", "setval", "pg_sequence_last_value", "pg_sequence_parameters");

    /** The words before a table. */
    private static final Set<String> BEFORE_TABLES =
            Set.of("from", "join", "into", "update", "only", "references", "table", "truncate");

    /** The words that end the list of tables after {@code FROM}. */
    private static final Set<String> BEHIND_TABLES = Set.of(
            "where",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "fetch",
            "for",
            "union",
            "except",
            "intersect",
            "returning",
            "select",
            "window");

    /** The kinds of objects whose CREATE statement names types without a mark. */
    private static final Set<String> DECLARATIONS =
            Set.of("function", "procedure", "aggregate", "type", "domain", "cast", "operator");

    /** The symbols and words after the type of a variable. */
    private static final Set<String> BEHIND_VARIABLES = Set.of(";", ":=", "=", "[", "default", "not");

    /** Returns the references of an expression: a default, a check, a key or the predicate of an index. */
    public static SqlReferences inExpression(String sql) {
        Search search = new Search(SqlTokenizer.of(sql));
        search.run(false);
        return search.found;
    }

    /** Returns the references of a query or of another statement, including those of the code in its strings. */
    public static SqlReferences inStatement(String sql) {
        Search search = new Search(SqlTokenizer.of(sql));
        search.run(true);
        search.tokens.stream()
                .filter(SqlToken::isDollarQuoted)
                .forEach(code -> search.found.addAll(inStatement(code.value())));
        return search.found;
    }

    private void addAll(SqlReferences others) {
        types.addAll(others.types);
        relations.addAll(others.relations);
        serials.addAll(others.serials);
    }

    /** One pass over the tokens of a text. */
    private static final class Search {

        private final List<SqlToken> tokens;
        private final SqlReferences found =
                new SqlReferences(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());

        /** For each open parenthesis whether it is that of {@code CAST(}. */
        private final Deque<Boolean> casts = new ArrayDeque<>();

        /** The depths of the parentheses in which a list of tables is open. */
        private final Set<Integer> lists = new LinkedHashSet<>();

        Search(List<SqlToken> tokens) {
            this.tokens = tokens;
        }

        void run(boolean isStatement) {
            boolean declares = isStatement && isDeclaration();
            for (int i = 0; i < tokens.size(); i++) {
                SqlToken token = tokens.get(i);
                if (token.isName() && !is(i - 1, ".")) {
                    int end = endOfName(i);
                    if (declares || isType(i, end) || (isStatement && isVariable(i, end))) {
                        found.types.add(name(tokens.subList(i, end)));
                    }
                    if (isStatement && isTable(i)) {
                        found.relations.add(name(tokens.subList(i, end)));
                    }
                } else if (token.isString()) {
                    addString(i);
                }
                track(i);
            }
        }

        private void track(int i) {
            if (is(i, "(")) {
                casts.push(is(i - 1, "cast"));
            } else if (is(i, ")")) {
                lists.remove(casts.size());
                casts.poll();
            } else if (is(i, "from")) {
                lists.add(casts.size());
            } else if (is(i, ";") || isAny(i, BEHIND_TABLES)) {
                lists.remove(casts.size());
            }
        }

        private boolean isDeclaration() {
            for (int i = 1; i < Math.min(4, tokens.size()); i++) {
                if (is(0, "create") && isAny(i, DECLARATIONS)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isType(int start, int end) {
            return is(start - 1, "::")
                    || (is(start - 1, "as") && Boolean.TRUE.equals(casts.peek()))
                    || is(end, "(")
                    || (end < tokens.size() && tokens.get(end).isString());
        }

        /** Whether the name is the type of a variable of PL/pgSQL: {@code state ticket_state;}. */
        private boolean isVariable(int start, int end) {
            return start > 0
                    && tokens.get(start - 1).isName()
                    && !(tokens.get(start - 1).kind() == Kind.WORD
                            && Identifiers.isKeyword(tokens.get(start - 1).value()))
                    && isAny(end, BEHIND_VARIABLES);
        }

        private boolean isTable(int start) {
            return isAny(start - 1, BEFORE_TABLES) || (is(start - 1, ",") && lists.contains(casts.size()));
        }

        private void addString(int i) {
            boolean isRegclass = is(i + 1, "::") && is(i + 2, "regclass");
            boolean isArgument = is(i - 1, "(")
                    && i > 1
                    && SEQUENCE_FUNCTIONS.contains(tokens.get(i - 2).value());
            QualifiedName named = isRegclass || isArgument || isSerial(i) ? nameIn(tokens.get(i)) : null;
            if (named != null && isSerial(i)) {
                found.serials.add(new ColumnName(named, tokens.get(i + 2).value()));
            } else if (named != null) {
                found.relations.add(named);
            }
        }

        private boolean isSerial(int i) {
            return is(i - 2, "pg_get_serial_sequence")
                    && is(i + 1, ",")
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).isString();
        }

        private int endOfName(int start) {
            int end = start + 1;
            while (is(end, ".")
                    && end + 1 < tokens.size()
                    && tokens.get(end + 1).isName()) {
                end += 2;
            }
            return end;
        }

        private boolean isAny(int i, Set<String> words) {
            return words.stream().anyMatch(word -> is(i, word));
        }

        private boolean is(int i, String word) {
            return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
        }

        private static @Nullable QualifiedName nameIn(SqlToken string) {
            List<SqlToken> tokens = SqlTokenizer.of(string.value());
            return !tokens.isEmpty() && tokens.stream().allMatch(token -> token.isName() || token.is("."))
                    ? name(tokens)
                    : null;
        }

        /** The last two parts: a third one in front is the database. */
        private static QualifiedName name(List<SqlToken> tokens) {
            List<String> parts = new ArrayList<>();
            tokens.stream().filter(SqlToken::isName).forEach(part -> parts.add(part.value()));
            String own = parts.get(parts.size() - 1);
            return parts.size() == 1 ? QualifiedName.of(own) : new QualifiedName(parts.get(parts.size() - 2), own);
        }
    }
}
