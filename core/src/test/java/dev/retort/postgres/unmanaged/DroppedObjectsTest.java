package dev.retort.postgres.unmanaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectAddress;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class DroppedObjectsTest {

    @Test
    void areNamedByDropCommands() {
        assertThat(DroppedObjects.inStatement("drop domain if exists a, \"B\".c cascade"))
                .containsExactly(
                        ObjectAddress.type(QualifiedName.of("a")), ObjectAddress.type(new QualifiedName("B", "c")));
        assertThat(DroppedObjects.inStatement("select 1; DROP MATERIALIZED VIEW v; drop function f(int, text), g"))
                .containsExactly(
                        ObjectAddress.table(QualifiedName.of("v")),
                        ObjectAddress.routine(QualifiedName.of("f"), List.of()),
                        ObjectAddress.routine(QualifiedName.of("g"), List.of()));
        assertThat(DroppedObjects.inStatement("drop extension if exists citext"))
                .containsExactly(ObjectAddress.extension("citext"));
    }

    @Test
    void areNotNamedByOtherCommands() {
        assertThat(DroppedObjects.inStatement("alter table t drop column c")).isEmpty();
        assertThat(DroppedObjects.inStatement("select 'drop table t'; drop role r; drop"))
                .isEmpty();
    }
}
