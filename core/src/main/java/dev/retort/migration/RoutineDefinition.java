package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The definition of a function or procedure; by default its language is SQL. */
@PublicApi
public final class RoutineDefinition {

    private final QualifiedName name;
    private final boolean procedure;
    private final List<Routine.Parameter> parameters = new ArrayList<>();
    private String returns = "void";
    private String language = "sql";
    private String body = "";
    private final List<String> attributes = new ArrayList<>();
    private final SortedMap<String, String> settings = new TreeMap<>();
    private @Nullable String comment;

    RoutineDefinition(String name, boolean procedure) {
        this.name = QualifiedName.parse(name);
        this.procedure = procedure;
    }

    /** Adds a parameter: its mode, name and type as SQL, such as {@code amount numeric}. */
    public RoutineDefinition parameter(String declaration) {
        parameters.add(new Routine.Parameter(declaration, null));
        return this;
    }

    /** Adds a parameter with a default. */
    public RoutineDefinition parameter(String declaration, String defaultSql) {
        parameters.add(new Routine.Parameter(declaration, defaultSql));
        return this;
    }

    /**
     * Sets the return type of a function, such as {@code trigger} or {@code SETOF users}; the default is {@code void}.
     */
    public RoutineDefinition returns(String type) {
        returns = type;
        return this;
    }

    /** Sets the language of the body, such as {@code plpgsql}. */
    public RoutineDefinition language(String languageName) {
        language = languageName;
        return this;
    }

    /** Sets the body. */
    public RoutineDefinition as(String text) {
        body = text;
        return this;
    }

    /** Adds an attribute as SQL: {@code IMMUTABLE}, {@code STRICT}, {@code SECURITY DEFINER} … */
    public RoutineDefinition attribute(String sql) {
        attributes.add(sql);
        return this;
    }

    /** Sets a configuration parameter, such as {@code search_path}, while the function runs. */
    public RoutineDefinition setting(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Sets the comment. */
    public RoutineDefinition comment(String text) {
        comment = text;
        return this;
    }

    Routine build() {
        return new Routine(name, parameters, procedure ? null : returns, language, body, attributes, settings, comment);
    }
}
