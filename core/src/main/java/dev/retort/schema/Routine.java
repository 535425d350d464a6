package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A function or procedure.
 *
 * @param name its name
 * @param parameters its parameters in order
 * @param returns the return type as SQL, or null for a procedure
 * @param language the language of its body
 * @param body the body
 * @param attributes further attributes, such as {@code IMMUTABLE}
 * @param settings the configuration parameters that are set while it runs
 * @param comment the comment, or null
 */
@PublicApi
public record Routine(
        QualifiedName name,
        List<Parameter> parameters,
        @Nullable String returns,
        String language,
        String body,
        List<String> attributes,
        SortedMap<String, String> settings,
        @Nullable String comment) {

    /**
     * A parameter.
     *
     * @param declaration its mode, name and type, such as {@code amount numeric}
     * @param defaultSql its default, or null for none
     */
    public record Parameter(String declaration, @Nullable String defaultSql) {}

    public Routine {
        parameters = List.copyOf(parameters);
        attributes = List.copyOf(attributes);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Whether it is a procedure. */
    public boolean isProcedure() {
        return returns == null;
    }

    /** Returns the declarations of its parameters, which distinguish it from overloaded functions. */
    public List<String> signature() {
        return parameters.stream().map(Parameter::declaration).toList();
    }
}
