package dev.retort.postgres.unmanaged;

import dev.retort.operation.ObjectAddress;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The objects that the DROP commands of a statement of the author name. */
final class DroppedObjects {

    private static final Map<String, Function<QualifiedName, ObjectAddress>> KINDS = Map.of(
            "table", ObjectAddress::table,
            "view", ObjectAddress::table,
            "sequence", ObjectAddress::table,
            "type", ObjectAddress::type,
            "domain", ObjectAddress::type,
            "function", name -> ObjectAddress.routine(name, List.of()),
            "procedure", name -> ObjectAddress.routine(name, List.of()),
            "aggregate", name -> ObjectAddress.routine(name, List.of()),
            "extension", name -> ObjectAddress.extension(name.name()));

    private final List<SqlToken> tokens;
    private final List<ObjectAddress> objects = new ArrayList<>();

    private DroppedObjects(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    /** Returns the objects that a statement drops, or several statements with semicolons between. */
    static List<ObjectAddress> inStatement(String sql) {
        DroppedObjects dropped = new DroppedObjects(SqlTokenizer.of(sql));
        for (int i = 0; i < dropped.tokens.size(); i++) {
            if (dropped.areAt(i, "drop") && (i == 0 || dropped.areAt(i - 1, ";"))) {
                dropped.add(i + 1);
            }
        }
        return dropped.objects;
    }

    private void add(int start) {
        int i = areAt(start, "materialized") || areAt(start, "foreign") ? start + 1 : start;
        Function<QualifiedName, ObjectAddress> kind =
                i < tokens.size() ? KINDS.get(tokens.get(i).value()) : null;
        if (kind == null) {
            return;
        }
        i = areAt(i + 1, "if", "exists") ? i + 3 : i + 1;
        while (i < tokens.size() && tokens.get(i).isName()) {
            boolean isQualified = areAt(i + 1, ".") && i + 2 < tokens.size();
            String first = tokens.get(i).value();
            objects.add(kind.apply(
                    isQualified ? new QualifiedName(first, tokens.get(i + 2).value()) : QualifiedName.of(first)));
            i = endOfList(isQualified ? i + 3 : i + 1);
        }
    }

    /** Returns the position behind the next comma that is in no parentheses, or the end of the statement. */
    private int endOfList(int start) {
        int depth = 0;
        for (int i = start; i < tokens.size() && !areAt(i, ";"); i++) {
            depth += areAt(i, "(") ? 1 : areAt(i, ")") ? -1 : 0;
            if (depth == 0 && areAt(i, ",")) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private boolean areAt(int i, String... words) {
        return SqlToken.areAt(tokens, i, words);
    }
}
