package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.between;
import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.name;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.mapping.UnspecifiedForeignKeyParts;
import dev.retort.generator.mapping.UnspecifiedForeignKeyParts.Part;
import dev.retort.operation.Action;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.RenameConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignKeyDiffTest {

    private static final Table PARENT = table("p", id("integer"), column("x", "integer"));
    private static final PrimaryKey KEY = PrimaryKey.of("p_pkey", List.of("id"));
    private static final ForeignKey TO_PARENT = ForeignKey.of("c_p_id_fkey", List.of("p_id"), name("p"), List.of("id"));
    private static final Table CHILD = table("c", column("p_id", "integer"));

    @Test
    void replacesAnotherActionAndKeepsTheName() {
        ForeignKey cascading = withOnDelete(TO_PARENT.withName("fk_made_up"));

        assertThat(between(child(cascading), child(TO_PARENT.withName(null))))
                .containsExactly(
                        new DropConstraint(name("c"), "fk_made_up", cascading),
                        new AddConstraint(name("c"), TO_PARENT.withName("fk_made_up")));
    }

    @Test
    void keepsTheNameForAnotherTargetOfTheSameColumns() {
        ForeignKey before = TO_PARENT.withName("fk_made_up");
        ForeignKey after = ForeignKey.of(null, List.of("p_id"), name("p"), List.of("x"));
        Table keyed = PARENT.withUniques(List.of(UniqueConstraint.of("p_x_key", List.of("x"))));

        assertThat(between(
                        schema(keyed, CHILD.withForeignKeys(List.of(before))),
                        schema(keyed, CHILD.withForeignKeys(List.of(after)))))
                .containsExactly(
                        new DropConstraint(name("c"), "fk_made_up", before),
                        new AddConstraint(name("c"), after.withName("fk_made_up")));
    }

    @Test
    void takesTheUnspecifiedPartsOfTheDatabase() {
        ForeignKey plain = TO_PARENT.withName(null);
        ForeignKey restricting = withActions("fk_a", ReferentialAction.RESTRICT, ReferentialAction.CASCADE);
        ForeignKey cascading = withActions("fk_a", ReferentialAction.CASCADE, ReferentialAction.SET_NULL);

        assertThat(completed(plain, Set.of(Part.values()), restricting)).isEqualTo(restricting.withName(null));
        assertThat(completed(plain, Set.of(Part.ON_UPDATE), restricting))
                .isEqualTo(withActions(null, ReferentialAction.NO_ACTION, ReferentialAction.CASCADE));
        assertThat(completed(plain, Set.of(Part.values()), cascading))
                .isEqualTo(withActions(null, ReferentialAction.NO_ACTION, ReferentialAction.SET_NULL));
        assertThat(completed(plain, Set.of(), restricting)).isEqualTo(plain);
    }

    @Test
    void takesNoPartsOfAnotherKeyBesideAnEqualOne() {
        ForeignKey plain = TO_PARENT.withName(null);
        ForeignKey updating = withActions("fk_a", ReferentialAction.NO_ACTION, ReferentialAction.CASCADE);

        assertThat(completed(plain, Set.of(Part.values()), updating, TO_PARENT)).isEqualTo(plain);
    }

    private static ForeignKey completed(ForeignKey key, Set<Part> unspecified, ForeignKey... existing) {
        UnspecifiedForeignKeyParts parts = new UnspecifiedForeignKeyParts(Map.of(
                new UnspecifiedForeignKeyParts.Key(
                        new QualifiedName("shop", "c"), key.columns(), key.referencedTable()),
                unspecified));
        MappingDetails details = MappingDetails.NONE.withForeignKeys(parts).withDefaultSchema("shop");
        Schema wanted = UnspecifiedSettings.takenFrom(child(key), child(existing), details);
        return wanted.table(name("c")).orElseThrow().foreignKeys().get(0);
    }

    private static ForeignKey withActions(
            @Nullable String name, ReferentialAction onDelete, ReferentialAction onUpdate) {
        return new ForeignKey(
                name,
                TO_PARENT.columns(),
                TO_PARENT.referencedTable(),
                TO_PARENT.referencedColumns(),
                onDelete,
                onUpdate,
                false,
                Deferrability.NOT_DEFERRABLE,
                true,
                null);
    }

    @Test
    void renamesWhatIsTheSameUnderAnotherName() {
        assertThat(between(child(TO_PARENT), child(TO_PARENT.withName("fk_parent"))))
                .containsExactly(new RenameConstraint(name("c"), "c_p_id_fkey", "fk_parent"));
    }

    @Test
    void keepsAForeignKeyOverAnArrayThatStays() {
        ForeignKey key = ForeignKey.of("f", List.of("path"), name("p"), List.of("path"));
        UniqueConstraint unique = UniqueConstraint.of("p_path_key", List.of("path"));
        Table parent = table("p", column("path", "integer[]")).withUniques(List.of(unique));
        Table child = table("c", column("path", "integer[]")).withForeignKeys(List.of(key));

        assertThat(between(schema(parent, child), schema(parent, child.withForeignKeys(List.of(key.withName("g"))))))
                .containsExactly(new RenameConstraint(name("c"), "f", "g"));
    }

    @Test
    void comparesColumnsAsASetOfPairs() {
        ForeignKey one = ForeignKey.of("f", List.of("a", "b"), name("p"), List.of("x", "y"));
        ForeignKey same = ForeignKey.of("f", List.of("b", "a"), name("p"), List.of("y", "x"));
        ForeignKey crossed = ForeignKey.of("f", List.of("a", "b"), name("p"), List.of("y", "x"));

        assertThat(between(child(one), child(same))).isEmpty();
        assertThat(between(child(one), child(crossed))).hasSize(2);
    }

    @Test
    void dropsAndAddsAForeignKeyAroundAChangeOfTheKeyThatItNeeds() {
        UniqueConstraint unique = UniqueConstraint.of("p_id_key", List.of("id"));
        Schema before = schema(PARENT.withPrimaryKey(KEY), CHILD.withForeignKeys(List.of(TO_PARENT)));
        Schema after = schema(PARENT.withUniques(List.of(unique)), CHILD.withForeignKeys(List.of(TO_PARENT)));

        assertThat(between(before, after))
                .containsExactly(
                        new DropConstraint(name("c"), "c_p_id_fkey", TO_PARENT),
                        new DropConstraint(name("p"), "p_pkey", KEY),
                        new AddConstraint(name("p"), unique),
                        new AddConstraint(name("c"), TO_PARENT));
    }

    @Test
    void staysWhileIntegersWiden() {
        Schema before = schema(PARENT.withPrimaryKey(KEY), CHILD.withForeignKeys(List.of(TO_PARENT)));
        Schema after = schema(
                table("p", id("bigint"), column("x", "integer")).withPrimaryKey(KEY),
                table("c", column("p_id", "bigint")).withForeignKeys(List.of(TO_PARENT)));

        assertThat(between(before, after)).hasSize(2).allMatch(operation -> operation.is(Action.ALTER, Kind.COLUMN));
    }

    @Test
    void dropsAndAddsAForeignKeyAroundTypesThatDoNotCompare() {
        Schema before = schema(PARENT.withPrimaryKey(KEY), CHILD.withForeignKeys(List.of(TO_PARENT)));
        Schema after = schema(
                table("p", id("text"), column("x", "integer")).withPrimaryKey(KEY),
                table("c", column("p_id", "text")).withForeignKeys(List.of(TO_PARENT)));

        assertThat(between(before, after))
                .startsWith(new DropConstraint(name("c"), "c_p_id_fkey", TO_PARENT))
                .endsWith(new AddConstraint(name("c"), TO_PARENT))
                .hasSize(4);
    }

    @Test
    void dropsAndAddsAForeignKeyAroundAnotherTypeOfWhatItsKeyIncludes() {
        PrimaryKey including =
                new PrimaryKey("p_pkey", List.of("id"), List.of("x"), Deferrability.NOT_DEFERRABLE, null);
        Table child = CHILD.withForeignKeys(List.of(TO_PARENT));
        Schema before = schema(PARENT.withPrimaryKey(including), child);
        Schema after = schema(table("p", id("integer"), column("x", "bigint")).withPrimaryKey(including), child);

        assertThat(between(before, after))
                .startsWith(new DropConstraint(name("c"), "c_p_id_fkey", TO_PARENT))
                .endsWith(new AddConstraint(name("c"), TO_PARENT))
                .hasSize(3);
    }

    private static Schema child(ForeignKey... keys) {
        return schema(
                table("c", column("p_id", "integer"), column("a", "integer"), column("b", "integer"))
                        .withForeignKeys(List.of(keys)),
                table("p", id("integer"), column("x", "integer"), column("y", "integer"))
                        .withPrimaryKey(KEY));
    }

    private static Column id(String type) {
        return column("id", type).withNotNull(true);
    }

    private static ForeignKey withOnDelete(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                ReferentialAction.CASCADE,
                key.onUpdate(),
                false,
                Deferrability.NOT_DEFERRABLE,
                true,
                null);
    }
}
