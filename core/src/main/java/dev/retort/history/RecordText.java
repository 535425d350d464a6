package dev.retort.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a record under construction: {@code AddColumn{table=QualifiedName{name="t"},…}}. */
final class RecordText {

    private final String name;
    private final List<String> components = new ArrayList<>();

    private RecordText(String name) {
        this.name = name;
    }

    static RecordText record(String name) {
        return new RecordText(name);
    }

    /**
     * Appends a component, unless its value is null, false, empty or the first constant of its enum. A record may
     * therefore get a new component without changing the text of values that do not use it.
     */
    RecordText with(String component, @Nullable Object value) {
        if (value != null && !ValueText.isDefault(value)) {
            components.add(component + "=" + ValueText.of(value));
        }
        return this;
    }

    @Override
    public String toString() {
        return name + "{" + String.join(",", components) + "}";
    }
}
