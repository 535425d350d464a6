package dev.retort.generator.hibernate;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the named enums with their casts, and the author's own database objects. Hibernate keeps all of them as
 * statements beside the tables. A CREATE statement of a known kind is carried along; other statements become notes.
 */
final class AuxiliaryObjects {

    private final ReadContext context;
    private final Map<QualifiedName, EnumType> enums = new TreeMap<>();
    private final List<AuxiliaryObject> others = new ArrayList<>();
    private final Map<String, Cast> casts = new TreeMap<>();

    private AuxiliaryObjects(ReadContext context) {
        this.context = context;
    }

    static AuxiliaryObjects read(ReadContext context) {
        AuxiliaryObjects objects = new AuxiliaryObjects(context);
        for (var object : context.metadata().getDatabase().getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(context.dialect())) {
                objects.addObject(object);
            }
        }
        NamesakeEnums.refuse(context, objects.enums());
        objects.renameEnums(NamedEnumColumns.read(context));
        context.metadata().getDatabase().getInitCommands().forEach(command -> {
            for (String sql : HibernateApi.statementsOf(command)) {
                context.addNote("Retort does not manage this statement of the mapping: " + sql + ".");
            }
        });
        return objects;
    }

    List<EnumType> enums() {
        return List.copyOf(enums.values());
    }

    List<Cast> casts() {
        return List.copyOf(casts.values());
    }

    /** The objects that a schema cannot hold, in the order of the mapping. */
    List<AuxiliaryObject> others() {
        return List.copyOf(others);
    }

    private void addObject(AuxiliaryDatabaseObject object) {
        List<String> rest = context.read(() -> "a database object", () -> addTypes(object));
        if (!rest.isEmpty()) {
            addOther(object, rest);
        }
    }

    /** Adds the enums and casts that an object creates, and returns its other statements. */
    private List<String> addTypes(AuxiliaryDatabaseObject object) {
        List<String> rest = new ArrayList<>();
        for (String sql : object.sqlCreateStrings(context.generation())) {
            EnumType type = enumType(sql);
            Cast cast = type == null ? cast(sql) : null;
            if (type != null) {
                addEnum(type);
            } else if (cast != null) {
                casts.put(cast.toString(), cast);
            } else {
                rest.add(withoutSemicolon(sql));
            }
        }
        return rest;
    }

    /** Gives the named enums, and their casts, the names of the types that the columns have. */
    private void renameEnums(NamedEnumColumns columns) {
        for (EnumType type : List.copyOf(enums.values())) {
            for (QualifiedName other : columns.othersThan(type.name())) {
                enums.putIfAbsent(other, new EnumType(other, type.labels(), type.comment()));
                castsOf(type.name()).forEach(cast -> {
                    Cast same = renamed(cast, type.name(), other);
                    casts.putIfAbsent(same.toString(), same);
                });
            }
            if (columns.replace(type.name())) {
                enums.remove(type.name());
                casts.values().removeAll(castsOf(type.name()));
            }
        }
    }

    private List<Cast> castsOf(QualifiedName type) {
        return casts.values().stream()
                .filter(cast -> cast.source().name().equals(type)
                        || cast.target().name().equals(type))
                .toList();
    }

    private static Cast renamed(Cast cast, QualifiedName from, QualifiedName to) {
        return new Cast(
                renamed(cast.source(), from, to), renamed(cast.target(), from, to), cast.function(), cast.context());
    }

    private static DataType renamed(DataType type, QualifiedName from, QualifiedName to) {
        return type.name().equals(from) ? new DataType(to, type.modifier(), type.array()) : type;
    }

    private void addOther(AuxiliaryDatabaseObject object, List<String> create) {
        AuxiliaryStatement statement = AuxiliaryStatement.parse(create.get(0));
        if (statement == null) {
            create.forEach(
                    sql -> context.addNote("Retort does not manage this statement of the mapping: " + sql + "."));
            return;
        }
        List<String> drop = Stream.of(object.sqlDropStrings(context.generation()))
                .map(AuxiliaryObjects::withoutSemicolon)
                .filter(sql -> !sql.isEmpty())
                .toList();
        others.add(new AuxiliaryObject(
                statement.kind(),
                statement.name(),
                statement.table(),
                object.beforeTablesOnCreation(),
                String.join(";\n", create),
                drop.isEmpty() ? null : String.join(";\n", drop)));
    }

    private static String withoutSemicolon(String sql) {
        return sql.strip().replaceFirst(";\\s*$", "");
    }

    private void addEnum(EnumType type) {
        EnumType other = enums.put(type.name(), type);
        if (other != null && !other.equals(type)) {
            throw new EntityModelException(
                    "two statements of the mapping create the PostgreSQL type " + type.name() + ": one with the values "
                            + other.labels() + ", one with " + type.labels(),
                    "rename one of the two");
        }
    }

    private static @Nullable EnumType enumType(String sql) {
        SqlCursor cursor = new SqlCursor(sql);
        if (!cursor.accept("create", "type")) {
            return null;
        }
        QualifiedName name = CatalogNames.qualified(cursor.qualifiedName());
        return cursor.accept("as", "enum") && cursor.comesGroup()
                ? new EnumType(name, labels(cursor.group()), null)
                : null;
    }

    private static List<String> labels(String group) {
        return SqlTokenizer.of(group).stream()
                .filter(SqlToken::isString)
                .map(SqlToken::value)
                .toList();
    }

    private static @Nullable Cast cast(String sql) {
        SqlCursor cursor = new SqlCursor(sql);
        if (!cursor.accept("create", "cast") || !cursor.comesGroup()) {
            return null;
        }
        SqlCursor types = new SqlCursor(cursor.group());
        String source = types.until(Set.of("as"));
        if (!types.accept("as") || !cursor.accept("with", "inout")) {
            return null;
        }
        String target = types.rest();
        return target == null
                ? null
                : new Cast(DataType.parse(source), DataType.parse(target), null, castContext(cursor));
    }

    private static Cast.Context castContext(SqlCursor cursor) {
        if (cursor.accept("as", "implicit")) {
            return Cast.Context.IMPLICIT;
        }
        return cursor.accept("as", "assignment") ? Cast.Context.ASSIGNMENT : Cast.Context.EXPLICIT;
    }
}
