package dev.retort.migration;

import dev.retort.operation.BackfillRows;
import dev.retort.operation.ConnectionCode;
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.Operation;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Records what a {@link Migration} does. Nothing is executed here: the runner plans first and runs then.
 *
 * <p>Names are spelled as the catalog spells them, with their schema in front where it is not the default one
 * ({@code "audit.events"}). Types and expressions are PostgreSQL's own text. The words in the arguments come from
 * {@link Definitions}.
 */
public final class Operations extends RelatedOperations {

    private final Map<String, String> arguments;
    private final SortedSet<String> argumentsRead = new TreeSet<>();

    private Operations(Map<String, String> arguments) {
        this.arguments = Map.copyOf(arguments);
    }

    /** Runs one direction of a migration and returns what it recorded. */
    public static List<Operation> record(Consumer<Operations> direction) {
        return record(direction, Map.of()).operations();
    }

    /**
     * Runs one direction of a migration with arguments by their names.
     *
     * @throws MissingArgumentException when it asks for one that is not there
     */
    public static Recording record(Consumer<Operations> direction, Map<String, String> arguments) {
        Operations operations = new Operations(arguments);
        direction.accept(operations);
        return new Recording(operations.recorded(), operations.argumentsRead);
    }

    /**
     * The value of {@code -x name=value}. What a migration records that asks for one is not compared later with what was
     * applied, as it may differ each time.
     *
     * @throws MissingArgumentException when it was not given
     */
    public String argument(String name) {
        argumentsRead.add(name);
        String value = arguments.get(name);
        if (value == null) {
            throw new MissingArgumentException(name);
        }
        return value;
    }

    /** The same, with a value that holds where none was given. */
    public String argument(String name, String otherwise) {
        argumentsRead.add(name);
        return arguments.getOrDefault(name, otherwise);
    }

    /** Puts rows into a table. Existing rows stay as they are, so that no yes is asked for. */
    public void bulkInsert(String table, ColumnNames columns, Row... rows) {
        add(new InsertRows(
                name(table), columns.names(), Stream.of(rows).map(Row::values).toList()));
    }

    /**
     * Gives rows that are there other values, in batches by a key: each is a transaction of its own, so that locks are
     * short, and a run that was killed goes on where it was. It is not run without a yes.
     */
    public void backfill(String table, BatchKey key, NewValues values) {
        add(new BackfillRows(name(table), key.columns(), key.size(), values.assignments(), values.condition()));
    }

    /**
     * Says what must hold before anything is run: the query answers with one boolean. It is asked before the first
     * statement of a whole run, and where it does not hold nothing is changed.
     */
    public void require(String what, String query) {
        add(new Require(what, query));
    }

    /**
     * Runs code on the connection of the migration, in the transaction of what stands around it. It counts by what is
     * said of it. As it may change rows, it is not run without a yes.
     */
    public void run(String description, ConnectionCode code) {
        add(new RunCode(description, false, code));
    }

    /** Runs code of which the author says that it neither changes nor loses rows. */
    public void runSafe(String description, ConnectionCode code) {
        add(new RunCode(description, true, code));
    }

    /** Runs one statement of the author's own. As it may change rows, it is not run without a yes. */
    public void execute(String sql) {
        add(new Execute(sql, false));
    }

    /** Runs one statement of which the author says that it neither changes nor loses rows. */
    public void executeSafe(String sql) {
        add(new Execute(sql, true));
    }

    /** Refuses to run from here on: says what cannot be undone, and what to write instead. */
    public void irreversible(String reason) {
        add(new Irreversible(reason));
    }
}
