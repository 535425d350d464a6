package dev.retort.operation;

import dev.retort.schema.Attribute;
import dev.retort.schema.Cast;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.DataType;
import dev.retort.schema.Deferrability;
import dev.retort.schema.EnumType;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Extension;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Grant;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Namespace;
import dev.retort.schema.Policy;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Routine;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.Trigger;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import dev.retort.schema.ViewUses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every kind of operation in all its variants, with texts that test the quoting of writers. */
public final class EveryOperation {

    /** Texts with a special meaning in Java, in JavaPoet or on a terminal. */
    private static final List<String> HOSTILE = List.of(
            "a \"quoted\" and 'quoted' name",
            "back\\slash \\n \\\\",
            "\\u0022 + evil() + \\u0022",
            "\\\\u0041 \\uXYZ",
            "$L $S $T $$ $[ $] $W $Z $>",
            "*/ /* // {@link Object} <p> @deprecated",
            "line one\nline two\r\n\n\tline\u000b four\f\b\u0000\u0001\u007f\u0085",
            "\u2028\u2029\u202e\u200b\u00a0\ufeff",
            "Größe, 名前, имя, اسم, 🦆, e\u0301",
            "\ud800 lone \udc00",
            " spaces  at both ends ",
            "\"",
            "x".repeat(300),
            "several words ".repeat(40),
            "%s %d {} ${x} #{y}");

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName EVENTS = new QualifiedName("audit", "events");
    private static final QualifiedName ODD = new QualifiedName("my \"odd\".schema", "Ta.ble \\ \u00e9");
    private static final DataType TEXT = DataType.parse("text");
    private static final DataType BIGINT = DataType.parse("bigint");

    private EveryOperation() {}

    /** Returns each operation and, if it has one, its inverse. */
    public static Stream<Operation> all() {
        Stream<Operation> reversible = Stream.of(
                        schemas(),
                        enums(),
                        composites(),
                        casts(),
                        sequences(),
                        tables(),
                        columns(),
                        constraints(),
                        indexes(),
                        views(),
                        extensions(),
                        routines(),
                        policies(),
                        exclusions(),
                        Stream.of(
                                new AlterRowSecurity(USERS, AlterRowSecurity.Change.ENABLE),
                                new AlterRowSecurity(ODD, AlterRowSecurity.Change.FORCE)))
                .flatMap(operations -> operations)
                .flatMap(operation -> Stream.of(operation, operation.inverse()));
        Stream<Operation> others = Stream.of(
                new ValidateConstraint(ODD, "Odd \"one\""),
                new InsertRows(ODD, List.of("a"), List.of(List.of("NULL"), List.of("'it''s'"))),
                new InsertRows(
                        USERS,
                        List.of("id", "Na.me", "tags"),
                        List.of(
                                List.of("1", "'a \"b\"'", "NULL"),
                                List.of("12345678901", "E'\\\\x'", "now()"),
                                List.of("true", "''", "-5"))),
                new BackfillRows(USERS, List.of("id"), 1000, List.of(new Assignment("name", "lower(name)")), null),
                new BackfillRows(
                        ODD,
                        List.of("a", "B.c"),
                        50,
                        List.of(new Assignment("x", "'1'"), new Assignment("Y", "NULL")),
                        "x IS NULL\n  OR y = '\\'"),
                new Require("an admin exists", "select exists (select from users where is_superuser)"),
                new Irreversible("write what takes it back"),
                new Execute("update users set name = 'x'", false),
                new Execute("analyze", true));
        Stream<Operation> hostile = HOSTILE.stream().map(text -> new Execute(text, false));
        return Stream.of(reversible, others, hostile).flatMap(operations -> operations);
    }

    private static Stream<Operation> extensions() {
        return Stream.of(
                new CreateExtension(new Extension("citext", null, null)),
                new CreateExtension(new Extension("Odd \"one\"", "audit", "1.0")));
    }

    private static Stream<Operation> routines() {
        Routine plain =
                new Routine(USERS, List.of(), "void", "sql", "select 1", List.of(), Collections.emptySortedMap(), null);
        Routine procedure = new Routine(
                ODD,
                List.of(new Routine.Parameter("a int", null), new Routine.Parameter("\"B\" text", "'$$'")),
                null,
                "plpgsql",
                "BEGIN\n  RAISE NOTICE '$$ \\';\nEND",
                List.of("STRICT", "SECURITY DEFINER"),
                new TreeMap<>(Map.of("search_path", "pg_catalog")),
                "For \"all\".");
        Trigger trigger = new Trigger("t", "BEFORE", "UPDATE OF name", null, true, "OLD.a <> 'x'", "touch('a')", null);
        Trigger other =
                new Trigger("Odd.t", "AFTER", "INSERT", "NEW TABLE AS added", false, null, "touch()", "Counts them.");
        return Stream.of(
                new CreateRoutine(plain),
                new CreateRoutine(procedure),
                new AlterRoutine(
                        plain,
                        new Routine(USERS, List.of(), "int", "sql", "select 2", List.of(), new TreeMap<>(), "Two.")),
                new CreateTrigger(USERS, trigger),
                new CreateTrigger(ODD, other),
                new CreateTrigger(ODD, new Trigger("v", "INSTEAD OF", "DELETE", null, true, null, "f()", null)));
    }

    private static Stream<Operation> policies() {
        Policy plain = new Policy("p", false, null, List.of(), "name = CURRENT_USER", null, null);
        Policy rich = new Policy(
                "Odd.p", true, "UPDATE", List.of("CURRENT_USER", "\"Odd\""), "a > 0", "a > 1", "For \"all\".");
        return Stream.of(
                new CreatePolicy(USERS, plain),
                new CreatePolicy(ODD, rich),
                new CreatePolicy(ODD, new Policy("q", false, "INSERT", List.of(), null, "true", null)),
                new AlterPolicy(ODD, rich, new Policy("Odd.p", true, "UPDATE", List.of(), "a > 2", "a > '3'", null)));
    }

    private static Stream<Operation> exclusions() {
        List<Exclusion.Element> elements =
                List.of(new Exclusion.Element("room", "="), new Exclusion.Element("(lower(x) || 'y')", "&&"));
        return Stream.of(
                new AddExclusion(
                        USERS,
                        new Exclusion("x", "gist", elements.subList(0, 1), null, Deferrability.NOT_DEFERRABLE, null)),
                new AddExclusion(
                        ODD,
                        new Exclusion("Odd.x", "hash", elements, "a IS NULL", Deferrability.DEFERRABLE, "No two.")),
                new AddExclusion(
                        ODD, new Exclusion("y", "gist", elements, null, Deferrability.INITIALLY_DEFERRED, null)));
    }

    private static Stream<Operation> schemas() {
        Stream<Operation> plain = Stream.of(
                new CreateSchema(new Namespace("audit", null)),
                new CreateSchema(new Namespace("Au\"dit.x", "With a comment")));
        Stream<Operation> comments = EnumSet.range(ObjectAddress.Kind.SCHEMA, ObjectAddress.Kind.TYPE).stream()
                .flatMap(EveryOperation::comments);
        return Stream.concat(plain, comments);
    }

    private static Stream<Operation> comments(ObjectAddress.Kind kind) {
        boolean part = kind == ObjectAddress.Kind.COLUMN
                || kind == ObjectAddress.Kind.CONSTRAINT
                || kind == ObjectAddress.Kind.INDEX;
        QualifiedName name = kind == ObjectAddress.Kind.SCHEMA ? QualifiedName.of("a.b\"c") : ODD;
        ObjectAddress target = new ObjectAddress(kind, name, part ? "part \"of\" it" : null);
        return Stream.concat(
                Stream.of(new SetComment(target, null, "new")),
                HOSTILE.stream().map(text -> new SetComment(target, "before", text)));
    }

    private static Stream<Operation> enums() {
        QualifiedName league = QualifiedName.of("league_type");
        List<String> labels = List.of("bronze", "silver", "gold");
        List<EnumUse> uses = List.of(
                new EnumUse(new ColumnName(USERS, "league"), false, "'bronze'::league_type"),
                new EnumUse(new ColumnName(ODD, "Lea.gues"), true, null));
        List<Cast> casts = List.of(new Cast(DataType.of(league), TEXT, null, Cast.Context.IMPLICIT));
        return Stream.of(
                new CreateEnum(new EnumType(league, labels, null)),
                new CreateEnum(new EnumType(league, List.of(), null)),
                new CreateEnum(new EnumType(ODD, HOSTILE, null)),
                new CreateEnum(new EnumType(EVENTS, labels, "With a comment")),
                new RenameEnum(league, EVENTS),
                new RenameEnumValue(ODD, "O'Neill", "a \"b\" \\"),
                new AddEnumValue(league, "platinum", null, new EnumRebuild(labels, uses, casts)),
                new AddEnumValue(
                        league, "O'Neill", new EnumPosition(true, "gold"), new EnumRebuild(labels, List.of(), casts)),
                new AddEnumValue(ODD, "x", new EnumPosition(false, "gold"), new EnumRebuild(labels, uses, List.of())),
                new AddEnumValue(league, "gold", null, new EnumRebuild(labels, uses, casts, "A comment")),
                new AlterEnum(
                        new EnumType(league, labels, null),
                        new EnumType(league, List.of("gold", "silver"), null),
                        List.of(),
                        List.of()),
                new AlterEnum(
                        new EnumType(league, labels, "Was"), new EnumType(league, HOSTILE, "Becomes"), uses, casts),
                new AlterEnum(
                        new EnumType(league, labels, null),
                        new EnumType(league, List.of("gold"), null),
                        List.of(new EnumUse(new ColumnName(USERS, "rank"), true, "'{}'::rank[]", ODD)),
                        casts,
                        List.of(new EnumAttribute(ODD, "Lea.gues", true), new EnumAttribute(EVENTS, "league", false))));
    }

    private static Stream<Operation> composites() {
        Attribute street = Attribute.of("street", DataType.parse("varchar(255)"));
        Attribute odd = new Attribute("Pos. \"tal\"", TEXT, "\"C\"", HOSTILE.get(0));
        CompositeType address = new CompositeType(QualifiedName.of("address"), List.of(street), null);
        CompositeType commented =
                new CompositeType(QualifiedName.of("address"), List.of(odd, street), "With a comment");
        List<EnumUse> uses = List.of(
                new EnumUse(new ColumnName(USERS, "home"), false, null),
                new EnumUse(new ColumnName(ODD, "Ho.mes"), true, "'{}'::address[]"));
        return Stream.of(
                new CreateType(address),
                new CreateType(new CompositeType(ODD, List.of(), null)),
                new CreateType(commented),
                new CreateType(new CompositeType(
                        EVENTS,
                        HOSTILE.stream()
                                .map(text -> new Attribute("h" + text, BIGINT, null, text))
                                .toList(),
                        HOSTILE.get(1))),
                new AlterType(address, address.withAttributes(List.of(street, odd)), List.of()),
                new AlterType(address, commented, uses),
                new AlterType(
                        address,
                        address.withAttributes(List.of(new Attribute(street.name(), BIGINT, null, null))),
                        uses,
                        Map.of(street.name(), UsingExpression.of("length(street)")),
                        Map.of(street.name(), UsingExpression.of("'7'"))));
    }

    private static Stream<Operation> casts() {
        DataType league = DataType.parse("audit.\"League\"");
        return Stream.of(Cast.Context.values())
                .flatMap(context -> Stream.of(
                        new Cast(league, TEXT, null, context),
                        new Cast(DataType.parse("varchar"), league, "audit.f(character varying)", context)))
                .map(CreateCast::new);
    }

    private static Stream<Operation> sequences() {
        List<Operation> operations = new ArrayList<>();
        for (SequenceOptions options : options("bigint", "integer", "smallint")) {
            operations.add(new CreateSequence(new Sequence(EVENTS, options, null, null)));
        }
        Sequence owned = new Sequence(ODD, SequenceOptions.defaults(BIGINT), new ColumnName(ODD, "I.d"), "Owned");
        operations.add(new CreateSequence(owned));
        operations.add(new RenameSequence(EVENTS, ODD));
        operations.add(new AlterSequence(owned, owned.withOwner(null).withComment(null)));
        return operations.stream();
    }

    private static List<SequenceOptions> options(String... types) {
        List<SequenceOptions> options = new ArrayList<>();
        for (String name : types) {
            DataType type = DataType.parse(name);
            options.add(SequenceOptions.defaults(type));
            options.add(SequenceOptions.ascending(type, 1, 50));
            options.add(SequenceOptions.ascending(type, 1000, 1));
            options.add(SequenceOptions.ascending(type, -1, -1));
            options.add(SequenceOptions.ascending(type, 1, -5));
            options.add(new SequenceOptions(type, 5, 1, 0, 9, 20, true));
            options.add(new SequenceOptions(type, 0, 1, 0, 9, 1, false));
            options.add(new SequenceOptions(type, Short.MIN_VALUE, 2, Short.MIN_VALUE, 7, 1, false));
        }
        options.add(new SequenceOptions(BIGINT, Long.MIN_VALUE, 3, Long.MIN_VALUE, 9_000_000_000L, 1, false));
        return options;
    }

    private static Stream<Operation> tables() {
        Table users = Table.of(USERS, List.of(column("id", "uuid").withNotNull(true), column("email", "citext")));
        Table rich = new Table(
                ODD,
                columnVariants().toList(),
                new PrimaryKey("pk \"odd\"", List.of("a", "b"), List.of("c"), Deferrability.DEFERRABLE, "Key"),
                List.of(
                        UniqueConstraint.of(null, List.of("e")),
                        new UniqueConstraint(
                                "u", List.of("f"), List.of("g"), true, Deferrability.INITIALLY_DEFERRED, "Unique")),
                List.of(
                        CheckConstraint.of(null, "a > 0"),
                        CheckConstraint.of("c1", "name ~ '^\\w+$'"),
                        new CheckConstraint("c2", "b <> ''", true, false, "Check")),
                List.of(),
                List.of(),
                RowSecurity.NONE,
                new TableOptions(true, storage("fillfactor", "70", "autovacuum_enabled", "false"), "RANGE (created)"),
                "A \"rich\" table");
        return Stream.of(
                new CreateTable(Table.of(USERS, List.of())),
                new CreateTable(users),
                new CreateTable(users.withPrimaryKey(PrimaryKey.of("users_pkey", List.of("id")))
                        .withUniques(List.of(
                                UniqueConstraint.of("users_email_key", List.of("email")),
                                UniqueConstraint.of("users_email_key1", List.of("email"))))),
                new CreateTable(rich),
                new RenameTable(USERS, ODD),
                new AlterTableOptions(USERS, TableOptions.ORDINARY, rich.options()));
    }

    private static Stream<Operation> columns() {
        Column name = column("name", "varchar(50)");
        Stream<Operation> added = columnVariants().map(column -> new AddColumn(ODD, column));
        Stream<Operation> altered = Stream.of(
                new RenameColumn(ODD, "a \"b\"", "c\\d"),
                new AlterColumn(USERS, name, name.withNotNull(true)),
                new AlterColumn(
                        USERS,
                        name,
                        name.withType(BIGINT),
                        ExistingValues.using("name::bigint"),
                        ExistingValues.using("name::text")),
                new AlterColumn(
                        USERS,
                        name,
                        name.withDefault("'a\"b'").withComment("x"),
                        ExistingValues.CAST,
                        ExistingValues.using("back")),
                new AlterColumn(
                        USERS, name.withType(BIGINT), name.withType(BIGINT).withIdentity(Identity.byDefault(BIGINT))));
        Backfill empty = Backfill.of("''");
        Stream<Operation> filled = Stream.of(
                new AddColumn(USERS, name.withNotNull(true), empty),
                new AddColumn(USERS, name.withNotNull(true), Backfill.NEEDED),
                new AlterColumn(
                        USERS,
                        name,
                        name.withNotNull(true),
                        ExistingValues.CAST.withBackfill(empty),
                        ExistingValues.CAST),
                new AlterColumn(
                        USERS,
                        name,
                        name.withNotNull(true),
                        ExistingValues.CAST.withBackfill(Backfill.NEEDED),
                        ExistingValues.CAST),
                new AlterColumn(
                        USERS,
                        name.withNotNull(true),
                        name.withType(BIGINT),
                        ExistingValues.using("name::bigint"),
                        ExistingValues.using("name::text").withBackfill(Backfill.of("lower(email) || 'x'"))));
        return Stream.of(added, altered, filled).flatMap(operations -> operations);
    }

    private static Stream<Column> columnVariants() {
        List<Column> columns = new ArrayList<>();
        for (String type : List.of(
                "bigint",
                "varchar(255)",
                "numeric(38,2)",
                "timestamptz(6)",
                "text[]",
                "double precision",
                "interval day to second(3)",
                "char(3)",
                "bit(8)",
                "audit.\"My Type\"[]",
                "\"LeagueType\"",
                "geometry(Point,4326)")) {
            columns.add(column("c" + columns.size(), type));
        }
        for (String text : HOSTILE) {
            columns.add(column("h" + text, "text").withDefault(text).withNotNull(true));
            columns.add(column("k" + columns.size(), "text").withComment(text).withCollation("\"de_DE\""));
        }
        for (SequenceOptions options : options("bigint")) {
            columns.add(column("i" + columns.size(), "bigint").withIdentity(new Identity(false, options)));
        }
        columns.add(column("always", "smallint")
                .withIdentity(new Identity(true, SequenceOptions.defaults(DataType.parse("smallint")))));
        columns.add(column("wide", "integer").withIdentity(Identity.byDefault(BIGINT)));
        columns.add(column("stored", "integer").withGenerated(new Generated("length(\"name\")", true)));
        columns.add(column("virtual", "integer").withGenerated(new Generated("1 + 1", false)));
        return columns.stream();
    }

    private static Stream<Operation> constraints() {
        Stream<Constraint> constraints = Stream.of(
                PrimaryKey.of("users_pkey", List.of("id")),
                new PrimaryKey("pk", List.of("a", "b"), List.of("c"), Deferrability.INITIALLY_DEFERRED, "Key"),
                UniqueConstraint.of("users_email_name_key", List.of("email", "name")),
                new UniqueConstraint("u", List.of("e"), List.of("g"), true, Deferrability.DEFERRABLE, "Unique"),
                CheckConstraint.of("users_check", "a < b"),
                new CheckConstraint("c", "x like '%\\%'", true, false, "Check"),
                ForeignKey.of("users_org_id_fkey", List.of("org_id"), EVENTS, List.of("id")),
                ForeignKey.of("fk", List.of("a", "b"), ODD, List.of("c", "d")));
        Stream<Constraint> actions = Stream.of(ReferentialAction.values())
                .flatMap(onDelete -> Stream.of(ReferentialAction.values()).map(onUpdate -> action(onDelete, onUpdate)));
        Stream<Constraint> deferred = Stream.of(Deferrability.values()).map(EveryOperation::deferred);
        return Stream.concat(
                Stream.of(constraints, actions, deferred)
                        .flatMap(some -> some)
                        .map(constraint -> new AddConstraint(USERS, constraint)),
                Stream.of(new RenameConstraint(ODD, "a \"b\"", "c\\d")));
    }

    private static ForeignKey action(ReferentialAction onDelete, ReferentialAction onUpdate) {
        return new ForeignKey(
                "fk_action",
                List.of("a"),
                USERS,
                List.of("id"),
                onDelete,
                onUpdate,
                false,
                Deferrability.NOT_DEFERRABLE,
                true,
                null);
    }

    private static ForeignKey deferred(Deferrability deferrability) {
        return new ForeignKey(
                "fk_\"full\"",
                List.of("a"),
                ODD,
                List.of("i.d"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                true,
                deferrability,
                false,
                "On \"delete\"");
    }

    private static Stream<Operation> indexes() {
        IndexElement name = IndexElement.column("name");
        IndexElement lower = IndexElement.expression("lower(name)");
        Index plain = Index.of("users_name_idx", List.of(name));
        Stream<Index> indexes = Stream.of(
                plain,
                plain.withName("ix_users_name"),
                plain.withValid(false),
                plain.withPredicate("deleted_at IS NULL").withComment("Living"),
                plain.withElements(List.of(name.asDescending(), lower)),
                plain.withElements(List.of(
                        new IndexElement("a", false, "\"C\"", "text_pattern_ops", true, false),
                        new IndexElement("a || 'b'", true, null, "gin_trgm_ops", false, true))),
                Index.of("users_name_expr_idx", List.of(name, lower)),
                new Index(
                        "g \"x\"",
                        "gin",
                        true,
                        List.of(name),
                        List.of("c", "d"),
                        true,
                        "a = '\\'",
                        storage("fastupdate", "off"),
                        true,
                        "Gin"));
        return Stream.concat(
                indexes.map(index -> new CreateIndex(USERS, index)),
                Stream.of(
                        new CreateIndex(USERS, Index.of("ix", List.of(name)), true),
                        new DropIndex(USERS, "ix", Index.of("ix", List.of(name)), true),
                        new RenameIndex(ODD, "users_name_idx", "ix")));
    }

    private static Stream<Operation> views() {
        SortedMap<String, String> texts = storage("a \"b\"", "'x'::text", "c", "line one\nline two");
        View plain = View.of(USERS, false, "SELECT id,\n    name\n   FROM users\n\n  WHERE active");
        View rich = new View(
                ODD,
                true,
                "SELECT '\"\"\"' AS q,\n    E'\\\\' || '\"\"\"\"' AS \"x\"",
                storage("fillfactor", "70"),
                true,
                texts,
                List.of(
                        Index.of("ix", List.of(IndexElement.column("q"))),
                        Index.of(null, List.of(IndexElement.expression("lower(q)")))
                                .withName("users_lower_idx")),
                "A \"rich\" view",
                texts,
                "app \"owner\"",
                List.of(
                        new Grant("", null, List.of("SELECT"), false),
                        new Grant("reader", null, List.of("SELECT", "UPDATE"), true),
                        new Grant("reader", "a \"b\"", List.of("SELECT"), false),
                        new Grant("writer", "c", List.of("UPDATE"), true)),
                new ViewUses(List.of(new ColumnName(USERS, "id")), List.of(USERS), List.of(), List.of(), List.of()));
        Stream<View> hostile = HOSTILE.stream()
                .flatMap(text -> Stream.of(
                        View.of(EVENTS, false, text),
                        View.of(EVENTS, false, "SELECT\n" + text),
                        View.of(EVENTS, false, "SELECT\n" + text + "\n;")));
        return Stream.concat(
                Stream.concat(Stream.of(plain, rich), hostile).map(CreateView::new),
                Stream.of(new RenameView(EVENTS, ODD, false), new RenameView(ODD, EVENTS, true)));
    }

    private static Column column(String name, String type) {
        return Column.of(name, DataType.parse(type));
    }

    private static SortedMap<String, String> storage(String... pairs) {
        SortedMap<String, String> storage = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            storage.put(pairs[i], pairs[i + 1]);
        }
        return storage;
    }
}
