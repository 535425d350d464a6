package dev.retort.history;

import static dev.retort.history.RecordText.record;

import dev.retort.operation.Assignment;
import dev.retort.operation.Backfill;
import dev.retort.operation.EnumAttribute;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.EnumUse;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.schema.Attribute;
import dev.retort.schema.Cast;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DataType;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes each value of an operation as the text from which checksums are computed.
 *
 * <p>As in {@link OperationText}, the names are part of the checksum and stay when a class is renamed.
 */
final class PartText {

    private static final OperationText OPERATIONS = new OperationText();

    private static final Map<Class<?>, Function<Object, RecordText>> TEXTS = Map.ofEntries(
            entry(
                    Assignment.class,
                    value -> record("Assignment").with("column", value.column()).with("value", value.value())),
            entry(Backfill.class, value -> record("Backfill").with("sql", value.sql())),
            entry(ObjectAddress.class, value -> record("CommentTarget")
                    .with("kind", value.kind())
                    .with("name", value.name())
                    .with("part", value.part())),
            entry(EnumPosition.class, value -> record("EnumPosition")
                    .with("before", value.before())
                    .with("neighbour", value.neighbour())),
            entry(EnumRebuild.class, value -> record("EnumRebuild")
                    .with("labels", value.labels())
                    .with("uses", value.uses())
                    .with("casts", value.casts())
                    .with("comment", value.comment())
                    .with("before", operations(value.before()))
                    .with("after", operations(value.after()))
                    .with("attributes", value.attributes())),
            entry(EnumAttribute.class, value -> record("EnumAttribute")
                    .with("type", value.type())
                    .with("attribute", value.attribute())
                    .with("array", value.array())),
            entry(EnumUse.class, value -> record("EnumUse")
                    .with("column", value.column())
                    .with("array", value.array())
                    .with("defaultSql", value.defaultSql())
                    .with("within", value.within())),
            entry(Attribute.class, value -> record("Attribute")
                    .with("name", value.name())
                    .with("type", value.type())
                    .with("collation", value.collation())
                    .with("comment", value.comment())),
            entry(Cast.class, value -> record("Cast")
                    .with("source", value.source())
                    .with("target", value.target())
                    .with("function", value.function())
                    .with("context", value.context())),
            entry(CheckConstraint.class, value -> record("CheckConstraint")
                    .with("name", value.name())
                    .with("expression", value.expression())
                    .with("noInherit", value.noInherit())
                    .with("validated", value.validated())
                    .with("comment", value.comment())),
            entry(Column.class, value -> record("Column")
                    .with("name", value.name())
                    .with("type", value.type())
                    .with("notNull", value.notNull())
                    .with("defaultSql", value.defaultSql())
                    .with("identity", value.identity())
                    .with("generated", value.generated())
                    .with("collation", value.collation())
                    .with("comment", value.comment())),
            entry(
                    ColumnName.class,
                    value -> record("ColumnName").with("table", value.table()).with("column", value.column())),
            entry(CompositeType.class, value -> record("CompositeType")
                    .with("name", value.name())
                    .with("attributes", value.attributes())
                    .with("comment", value.comment())),
            entry(DataType.class, value -> record("DataType")
                    .with("name", value.name())
                    .with("modifier", value.modifier())
                    .with("array", value.array())),
            entry(EnumType.class, value -> record("EnumType")
                    .with("name", value.name())
                    .with("labels", value.labels())
                    .with("comment", value.comment())),
            entry(Exclusion.class, value -> record("Exclusion")
                    .with("name", value.name())
                    .with("method", value.method())
                    .with("elements", value.elements())
                    .with("where", value.where())
                    .with("deferrability", value.deferrability())
                    .with("comment", value.comment())),
            entry(Exclusion.Element.class, value -> record("Element")
                    .with("expression", value.expression())
                    .with("operator", value.operator())),
            entry(Extension.class, value -> record("Extension")
                    .with("name", value.name())
                    .with("schema", value.schema())
                    .with("version", value.version())),
            entry(ForeignKey.class, value -> record("ForeignKey")
                    .with("name", value.name())
                    .with("columns", value.columns())
                    .with("referencedTable", value.referencedTable())
                    .with("referencedColumns", value.referencedColumns())
                    .with("onDelete", value.onDelete())
                    .with("onUpdate", value.onUpdate())
                    .with("matchFull", value.matchFull())
                    .with("deferrability", value.deferrability())
                    .with("validated", value.validated())
                    .with("comment", value.comment())),
            entry(Generated.class, value -> record("Generated")
                    .with("expression", value.expression())
                    .with("stored", value.stored())),
            entry(Grant.class, value -> record("Grant")
                    .with("role", value.role())
                    .with("column", value.column())
                    .with("privileges", value.privileges())
                    .with("grantable", value.grantable())),
            entry(
                    Identity.class,
                    value -> record("Identity").with("always", value.always()).with("options", value.options())),
            entry(Index.class, value -> record("Index")
                    .with("name", value.name())
                    .with("method", value.method())
                    .with("unique", value.unique())
                    .with("elements", value.elements())
                    .with("include", value.include())
                    .with("nullsNotDistinct", value.nullsNotDistinct())
                    .with("predicate", value.predicate())
                    .with("storage", value.storage())
                    .with("valid", value.valid())
                    .with("comment", value.comment())),
            entry(IndexElement.class, value -> record("IndexElement")
                    .with("text", value.text())
                    .with("expression", value.expression())
                    .with("collation", value.collation())
                    .with("operatorClass", value.operatorClass())
                    .with("descending", value.descending())
                    .with("nullsFirst", value.nullsFirst())),
            entry(
                    Namespace.class,
                    value -> record("Namespace").with("name", value.name()).with("comment", value.comment())),
            entry(Policy.class, value -> record("Policy")
                    .with("name", value.name())
                    .with("restrictive", value.restrictive())
                    .with("command", value.command())
                    .with("roles", value.roles())
                    .with("using", value.using())
                    .with("withCheck", value.withCheck())
                    .with("comment", value.comment())),
            entry(RowSecurity.class, value -> record("RowSecurity")
                    .with("enabled", value.enabled())
                    .with("forced", value.forced())
                    .with("policies", value.policies())),
            entry(PrimaryKey.class, value -> record("PrimaryKey")
                    .with("name", value.name())
                    .with("columns", value.columns())
                    .with("include", value.include())
                    .with("deferrability", value.deferrability())
                    .with("comment", value.comment())),
            entry(QualifiedName.class, value -> record("QualifiedName")
                    .with("schema", value.schema())
                    .with("name", value.name())),
            entry(Routine.class, value -> record("Routine")
                    .with("name", value.name())
                    .with("parameters", value.parameters())
                    .with("returns", value.returns())
                    .with("language", value.language())
                    .with("body", value.body())
                    .with("attributes", value.attributes())
                    .with("settings", value.settings())
                    .with("comment", value.comment())),
            entry(Routine.Parameter.class, value -> record("Parameter")
                    .with("declaration", value.declaration())
                    .with("defaultSql", value.defaultSql())),
            entry(Sequence.class, value -> record("Sequence")
                    .with("name", value.name())
                    .with("options", value.options())
                    .with("owner", value.owner())
                    .with("comment", value.comment())),
            entry(SequenceOptions.class, value -> record("SequenceOptions")
                    .with("type", value.type())
                    .with("start", value.start())
                    .with("increment", value.increment())
                    .with("minimum", value.minimum())
                    .with("maximum", value.maximum())
                    .with("cache", value.cache())
                    .with("cycle", value.cycle())),
            entry(Table.class, value -> record("Table")
                    .with("name", value.name())
                    .with("columns", value.columns())
                    .with("primaryKey", value.primaryKey())
                    .with("uniques", value.uniques())
                    .with("checks", value.checks())
                    .with("foreignKeys", value.foreignKeys())
                    .with("indexes", value.indexes())
                    .with("rowSecurity", value.rowSecurity().equals(RowSecurity.NONE) ? null : value.rowSecurity())
                    .with("options", value.options())
                    .with("comment", value.comment())),
            entry(TableOptions.class, value -> record("TableOptions")
                    .with("unlogged", value.unlogged())
                    .with("storage", value.storage())
                    .with("partitionBy", value.partitionBy())
                    .with("inherits", value.inherits())),
            entry(Trigger.class, value -> record("Trigger")
                    .with("name", value.name())
                    .with("timing", value.timing())
                    .with("events", value.events())
                    .with("referencing", value.referencing())
                    .with("forEachRow", value.forEachRow())
                    .with("when", value.when())
                    .with("call", value.call())
                    .with("comment", value.comment())),
            entry(UniqueConstraint.class, value -> record("UniqueConstraint")
                    .with("name", value.name())
                    .with("columns", value.columns())
                    .with("include", value.include())
                    .with("nullsNotDistinct", value.nullsNotDistinct())
                    .with("deferrability", value.deferrability())
                    .with("comment", value.comment())),
            entry(View.class, value -> record("View")
                    .with("name", value.name())
                    .with("materialized", value.materialized())
                    .with("definition", value.definition())
                    .with("options", value.options())
                    .with("withoutData", value.withoutData())
                    .with("columnDefaults", value.columnDefaults())
                    .with("indexes", value.indexes())
                    .with("comment", value.comment())
                    .with("columnComments", value.columnComments())
                    .with("owner", value.owner())
                    .with("grants", value.grants())
                    .with("uses", value.uses())),
            entry(ViewUses.class, value -> record("ViewUses")
                    .with("columns", value.columns())
                    .with("relations", value.relations())
                    .with("types", value.types())
                    .with("queryTypes", value.queryTypes())
                    .with("keys", value.keys())));

    private PartText() {}

    /**
     * Returns the text of a value of an operation.
     *
     * @throws IllegalArgumentException when this class defines no text for it
     */
    static RecordText of(Record value) {
        Function<Object, RecordText> text = TEXTS.get(value.getClass());
        if (text == null) {
            throw new IllegalArgumentException("no text is defined for a " + value.getClass());
        }
        return text.apply(value);
    }

    private static List<RecordText> operations(List<Operation> operations) {
        return operations.stream()
                .map(operation -> operation.accept(OPERATIONS))
                .toList();
    }

    private static <T extends Record> Map.Entry<Class<?>, Function<Object, RecordText>> entry(
            Class<T> kind, Function<T, RecordText> text) {
        return Map.entry(kind, value -> text.apply(kind.cast(value)));
    }
}
