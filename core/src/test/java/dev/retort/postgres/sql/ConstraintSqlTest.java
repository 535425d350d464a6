package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.RenameConstraint;
import dev.retort.postgres.UnsupportedFeatureException;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintSqlTest {

    private static final QualifiedName TABLE = new QualifiedName("app", "t");

    @Test
    void addsAPrimaryKey() {
        assertThat(add(new PrimaryKey("t_pkey", List.of("a", "B"), List.of("c"), Deferrability.DEFERRABLE, "the key")))
                .containsExactly(
                        "ALTER TABLE app.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, \"B\") INCLUDE (c) DEFERRABLE",
                        "COMMENT ON CONSTRAINT t_pkey ON app.t IS 'the key'");
    }

    @Test
    void addsAUniqueConstraint() {
        UniqueConstraint unique = new UniqueConstraint(
                "t_a_key", List.of("a"), List.of("b"), true, Deferrability.INITIALLY_DEFERRED, null);

        assertThat(add(unique))
                .containsExactly("ALTER TABLE app.t ADD CONSTRAINT t_a_key UNIQUE NULLS NOT DISTINCT (a) INCLUDE (b)"
                        + " DEFERRABLE INITIALLY DEFERRED");
        assertThatThrownBy(() -> WrittenSql.of(new AddConstraint(TABLE, unique), 14))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("NULLS NOT DISTINCT needs PostgreSQL 15")
                .hasMessageContaining("t_a_key");
    }

    @Test
    void addsACheck() {
        assertThat(add(new CheckConstraint("positive", "a > 0", true, false, null)))
                .containsExactly("ALTER TABLE app.t ADD CONSTRAINT positive CHECK (a > 0) NO INHERIT NOT VALID");
    }

    @Test
    void addsAForeignKey() {
        assertThat(add(ForeignKey.of("t_b_fkey", List.of("b"), QualifiedName.of("user"), List.of("id"))))
                .containsExactly("ALTER TABLE app.t ADD CONSTRAINT t_b_fkey FOREIGN KEY (b) REFERENCES \"user\" (id)");
        assertThat(add(new ForeignKey(
                        "fk",
                        List.of("b", "c"),
                        new QualifiedName("other", "u"),
                        List.of("x", "y"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.CASCADE,
                        true,
                        Deferrability.INITIALLY_DEFERRED,
                        false,
                        null)))
                .containsExactly("ALTER TABLE app.t ADD CONSTRAINT fk FOREIGN KEY (b, c) REFERENCES other.u (x, y)"
                        + " MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED NOT VALID");
    }

    @Test
    void dropsAndRenames() {
        assertThat(WrittenSql.of(new DropConstraint(TABLE, "Old", null)))
                .containsExactly("ALTER TABLE app.t DROP CONSTRAINT \"Old\"");
        assertThat(WrittenSql.of(new RenameConstraint(TABLE, "Old", "new")))
                .containsExactly("ALTER TABLE app.t RENAME CONSTRAINT \"Old\" TO new");
    }

    private static List<String> add(Constraint constraint) {
        return WrittenSql.of(new AddConstraint(TABLE, constraint));
    }
}
