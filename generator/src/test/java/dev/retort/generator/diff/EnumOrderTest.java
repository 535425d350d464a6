package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumOrderTest {

    private static final QualifiedName TYPE = QualifiedName.of("priority");

    @ParameterizedTest
    @CsvSource({
        // database, constants in Java, labels afterwards
        "LOW MEDIUM HIGH, LOW MEDIUM HIGH, LOW MEDIUM HIGH",
        "LOW MEDIUM HIGH, NONE LOW HIGH URGENT, NONE LOW HIGH URGENT",
        "A B, B A, A B",
        "A B, A C B, A C B",
        "HALF OPEN SHUT, SHUT AJAR OPEN HALF, AJAR HALF OPEN SHUT",
        "MEDIUM LOW HIGH, LOW MEDIUM HIGHER HIGH, MEDIUM HIGHER LOW HIGH",
        "MEDIUM LOW HIGH, NONE LOW MEDIUM HIGH, MEDIUM NONE LOW HIGH",
        "MEDIUM LOW HIGH, LOW MEDIUM, MEDIUM LOW",
        "X, B A, B A"
    })
    void keepsTheOrderOfTheDatabaseAndPutsNewLabelsWhereJavaHasThem(String database, String java, String expected) {
        List<String> constants = words(java);

        assertThat(labels(words(database), constants, Map.of(TYPE, constants))).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource("LOW MEDIUM HIGH, LOW MEDIUM HIGH")
    void leavesTheOrderThatAnAttributeDeclares(String database, String java) {
        assertThat(labels(words(database), words(java), Map.of())).containsExactly("HIGH", "LOW", "MEDIUM");
    }

    /** Hibernate lists the labels alphabetically. */
    private static List<String> labels(
            List<String> database, List<String> constants, Map<QualifiedName, List<String>> orders) {
        Schema wanted = schema(constants.stream().sorted().toList());
        MappingDetails details = MappingDetails.NONE.withEnumOrders(orders);
        return UnspecifiedSettings.takenFrom(wanted, schema(database), details)
                .enums()
                .get(0)
                .labels();
    }

    private static Schema schema(List<String> labels) {
        return Schema.EMPTY.withEnums(List.of(new EnumType(TYPE, labels, null)));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
