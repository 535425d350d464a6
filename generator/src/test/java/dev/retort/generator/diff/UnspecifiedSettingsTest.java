package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UnspecifiedSettingsTest {

    private static final SortedMap<String, String> BY_HAND = new TreeMap<>(Map.of("fillfactor", "70"));

    @Test
    void leavesTheStorageThatADbaSet() {
        Schema actual = schema(new TableOptions(true, BY_HAND, null), BY_HAND);
        Schema wanted = schema(TableOptions.ORDINARY, new TreeMap<>());

        assertThat(SchemaDiff.between(actual, wanted)).isNotEmpty();
        assertThat(SchemaDiff.between(actual, UnspecifiedSettings.takenFrom(wanted, actual, MappingDetails.NONE)))
                .isEmpty();
    }

    @Test
    void changesTheStorageThatTheEntitiesName() {
        SortedMap<String, String> named = new TreeMap<>(Map.of("fillfactor", "90"));
        Schema actual = schema(new TableOptions(false, BY_HAND, null), BY_HAND);
        Schema wanted = schema(new TableOptions(false, named, null), named);

        assertThat(UnspecifiedSettings.takenFrom(wanted, actual, MappingDetails.NONE))
                .isEqualTo(wanted);
    }

    private static Schema schema(TableOptions options, SortedMap<String, String> indexStorage) {
        Table table = Table.of(QualifiedName.of("t"), List.of(Column.of("a", DataType.parse("integer"))))
                .withOptions(options)
                .withIndexes(List.of(
                        Index.of("t_a", List.of(IndexElement.column("a"))).withStorage(indexStorage)));
        return Schema.EMPTY.withTables(List.of(table));
    }
}
