package dev.retort.postgres.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads all comments on users' objects in one query. */
final class CommentQuery {

    private static final String SQL =
            """
            select d.classoid::regclass::text as catalog, d.objoid, d.objsubid, d.description
            from pg_description d
            where d.objoid >= 16384
              and d.classoid in ('pg_class'::regclass, 'pg_constraint'::regclass, 'pg_type'::regclass,
                                 'pg_namespace'::regclass)
              and (d.classoid <> 'pg_namespace'::regclass
                   or exists (select 1 from pg_namespace n where n.oid = d.objoid and n.nspname = any(?)))""";

    private final Map<Key, String> texts;

    private CommentQuery(Map<Key, String> texts) {
        this.texts = texts;
    }

    private record Key(String catalog, long oid, long part) {}

    private record Comment(Key key, String text) {}

    static CommentQuery read(CatalogSession session) throws SQLException {
        Map<Key, String> texts = new HashMap<>();
        session.query(
                        SQL,
                        row -> new Comment(
                                new Key(row.text("catalog"), row.oid("objoid"), row.number("objsubid")),
                                row.text("description")))
                .forEach(comment -> texts.put(comment.key(), comment.text()));
        return new CommentQuery(texts);
    }

    /** The comment on a table, sequence or index. */
    @Nullable
    String onRelation(long oid) {
        return texts.get(new Key("pg_class", oid, 0));
    }

    @Nullable
    String onColumn(long table, long number) {
        return texts.get(new Key("pg_class", table, number));
    }

    @Nullable
    String onConstraint(long oid) {
        return texts.get(new Key("pg_constraint", oid, 0));
    }

    @Nullable
    String onType(long oid) {
        return texts.get(new Key("pg_type", oid, 0));
    }

    @Nullable
    String onNamespace(long oid) {
        return texts.get(new Key("pg_namespace", oid, 0));
    }
}
