package dev.retort.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ConnectionCode;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropSchema;
import dev.retort.operation.EveryOperation;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checksum of every kind of operation is pinned, because users' histories contain it. */
class EveryChecksumTest {

    private static final Path PINNED = Path.of("src/test/resources/dev/retort/history/checksums.txt");

    /** A changed line makes applied migrations look edited. The lines of a new operation are added by hand. */
    @Test
    void staysTheSameFromVersionToVersion() throws IOException {
        List<String> checksums = EveryOperation.all()
                .map(operation -> Checksum.of(List.of(operation)) + " "
                        + operation.getClass().getSimpleName())
                .toList();

        assertThat(checksums).isEqualTo(Files.readAllLines(PINNED));
    }

    /** A component without a text could change in an applied migration without notice. */
    @ParameterizedTest
    @MethodSource("kinds")
    void namesEachComponent(Class<? extends Record> kind) throws ReflectiveOperationException {
        namesComponentsOf(sample(kind));
    }

    static Stream<Class<?>> kinds() {
        // A table is created without foreign keys, indexes and row-level security; DropTable holds a table that has
        // all.
        return Stream.of(Operation.class.getPermittedSubclasses()).filter(kind -> kind != CreateTable.class);
    }

    private static void namesComponentsOf(Record value) throws ReflectiveOperationException {
        String text = value instanceof Operation operation ? ValueText.of(operation) : ValueText.of((Object) value);
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getType() == ConnectionCode.class) {
                continue; // its description stands for it
            }
            if (component.getType() == ExistingValues.class) {
                // An operation's text has the parts of both directions beside its own components.
                String suffix = component.getName().equals("values") ? "" : "Back";
                assertThat(text)
                        .contains("using" + suffix + "=\"text\"", "backfill" + suffix + "=Backfill{sql=\"text\"}");
                continue;
            }
            assertThat(text).contains(component.getName() + "=");
            Object part = component.getAccessor().invoke(value);
            for (Object item : part instanceof Collection<?> items ? items : List.of(part)) {
                if (item instanceof Record record) {
                    namesComponentsOf(record);
                }
            }
        }
    }

    /** A record without a component that a checksum leaves out: nothing is null, false, empty or a first constant. */
    private static Record sample(Class<? extends Record> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = kind.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] items = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? List.of(value(items[0]))
                    : new TreeMap<>(Map.of("key", value(items[1])));
        }
        Class<?> kind = (Class<?>) type;
        if (kind == Operation.class) {
            return sample(DropSchema.class);
        }
        if (kind == Constraint.class) {
            return sample(CheckConstraint.class);
        }
        if (kind == ConnectionCode.class) {
            return (ConnectionCode) connection -> {};
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[1];
        }
        if (kind.isRecord()) {
            return sample(kind.asSubclass(Record.class));
        }
        return kind == String.class ? "text" : kind == boolean.class ? (Object) true : number(kind);
    }

    private static Object number(Class<?> kind) {
        return kind == int.class ? (Object) 2 : (Object) 2L;
    }
}
