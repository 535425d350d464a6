package dev.retort.generator.statement;

import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** The effect of the statements so far on those that follow in the same text. */
public final class StatementContext {

    private final boolean script;
    private final Set<QualifiedName> created = new HashSet<>();
    private final Set<QualifiedName> enums = new HashSet<>();
    private final Set<String> unvalidated = new HashSet<>();
    private boolean inTransaction;
    private boolean limitsWaits;
    private int transactionLine;

    private StatementContext(boolean script) {
        this.script = script;
    }

    /** The statements of a file that another program runs, such as {@code psql}. */
    public static StatementContext ofScript() {
        return new StatementContext(true);
    }

    /** The statements in a migration, which Retort splits into transactions and gives a lock timeout. */
    public static StatementContext ofMigration() {
        return new StatementContext(false);
    }

    /** Notes that a table or another relation is new, so that nobody uses it yet. */
    public void create(QualifiedName relation) {
        created.add(plain(relation));
    }

    /** Whether the relation was created before in the same text. */
    public boolean isNew(QualifiedName relation) {
        return created.contains(plain(relation));
    }

    /** Notes that a type is enumerated. */
    public void createEnum(QualifiedName type) {
        enums.add(plain(type));
    }

    boolean isEnum(QualifiedName type) {
        return enums.contains(plain(type));
    }

    private static QualifiedName plain(QualifiedName name) {
        return name.unqualifiedIn("public");
    }

    boolean isScript() {
        return script;
    }

    void begin(int line) {
        inTransaction = true;
        transactionLine = line;
    }

    void end() {
        inTransaction = false;
        unvalidated.clear();
    }

    /** Whether the author began a transaction that is not over. */
    boolean isInTransaction() {
        return inTransaction;
    }

    /** The line in which that transaction begins. */
    int transactionLine() {
        return transactionLine;
    }

    /** Notes whether waits for locks are limited, or the script was told to limit them. */
    void limitWaits(boolean limited) {
        limitsWaits = limited;
    }

    boolean limitsWaits() {
        return !script || limitsWaits;
    }

    void addUnvalidated(QualifiedName table, String constraint) {
        if (inTransaction) {
            unvalidated.add(plain(table) + "." + constraint);
        }
    }

    /** Whether the constraint was added in the transaction that is not over. */
    boolean isUnvalidated(QualifiedName table, String constraint) {
        return unvalidated.contains(plain(table) + "." + constraint);
    }
}
