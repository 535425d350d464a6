package dev.retort.migration;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A function or procedure: in SQL, unless it says otherwise. */
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

    /** A parameter: mode, name and type as SQL, such as {@code amount numeric}. */
    public RoutineDefinition parameter(String declaration) {
        parameters.add(new Routine.Parameter(declaration, null));
        return this;
    }

    /** A parameter with a default. */
    public RoutineDefinition parameter(String declaration, String defaultSql) {
        parameters.add(new Routine.Parameter(declaration, defaultSql));
        return this;
    }

    /** What a function returns, such as {@code trigger} or {@code SETOF users}; nothing where it is not said. */
    public RoutineDefinition returns(String type) {
        returns = type;
        return this;
    }

    /** The language of the body, such as {@code plpgsql}. */
    public RoutineDefinition language(String languageName) {
        language = languageName;
        return this;
    }

    /** The body. */
    public RoutineDefinition as(String text) {
        body = text;
        return this;
    }

    /** What else is said of it, in SQL's own words: {@code IMMUTABLE}, {@code STRICT}, {@code SECURITY DEFINER} … */
    public RoutineDefinition attribute(String words) {
        attributes.add(words);
        return this;
    }

    /** A setting under which it runs, such as {@code search_path}. */
    public RoutineDefinition setting(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** The comment. */
    public RoutineDefinition comment(String text) {
        comment = text;
        return this;
    }

    Routine build() {
        return new Routine(name, parameters, procedure ? null : returns, language, body, attributes, settings, comment);
    }
}
