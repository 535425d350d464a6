package dev.retort.generator.statement;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note;
import dev.retort.generator.note.Note.Level;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects the notes on one statement. A relation that the text creates has none, because nobody uses it yet. */
final class StatementNotes {

    private static final String UNTIL_END = " until the transaction ends (";

    private final int statement;
    private final StatementContext context;
    private final List<Note> notes = new ArrayList<>();
    private final Map<QualifiedName, LockMode> fast = new LinkedHashMap<>();

    StatementNotes(int statement, StatementContext context) {
        this.statement = statement;
        this.context = context;
    }

    StatementContext context() {
        return context;
    }

    /** A rewrite of all rows under ACCESS EXCLUSIVE. */
    void rewrite(QualifiedName table, String more) {
        slow(
                HazardName.REWRITES_TABLE,
                LockMode.ACCESS_EXCLUSIVE,
                List.of(table),
                "Table rewrite: PostgreSQL rewrites all rows of " + table,
                more);
    }

    /** A check of all rows of the first table. */
    void scan(LockMode lock, List<QualifiedName> tables, String more) {
        if (context.isNew(tables.get(0))) {
            tables.forEach(table -> lock(lock, table));
            return;
        }
        slow(HazardName.SCANS_TABLE, lock, tables, "Table scan: PostgreSQL reads all rows of " + tables.get(0), more);
    }

    /** The build of an index from all rows. */
    void build(LockMode lock, QualifiedName table, String more) {
        slow(HazardName.BUILDS_INDEX, lock, List.of(table), "Index build: PostgreSQL reads all rows of " + table, more);
    }

    /** Work that takes longer the more rows the first relation has. */
    void slow(HazardName hazard, LockMode lock, List<QualifiedName> relations, String work, String more) {
        List<QualifiedName> inUse = inUse(relations);
        if (!inUse.isEmpty()) {
            add(
                    Level.WARNING,
                    hazard,
                    locked(lock, inUse),
                    work + " and blocks " + blocked(lock) + names(inUse) + UNTIL_END + lock + "). " + more);
        }
    }

    /** A lock for an instant of work. */
    void lock(LockMode lock, QualifiedName relation) {
        if (!context.isNew(relation)) {
            fast.merge(relation, lock, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    /** A note on a relation, unless it is new. */
    void about(Level level, HazardName hazard, QualifiedName relation, String text) {
        if (!context.isNew(relation)) {
            add(level, hazard, List.of(AffectedRelation.of(relation)), text);
        }
    }

    /** A note that is about no relation that the text names. */
    void other(Level level, HazardName hazard, String text) {
        add(level, hazard, List.of(), text);
    }

    void unknown(String words) {
        other(
                Level.WARNING,
                HazardName.UNKNOWN_STATEMENT,
                "Unknown statement: Retort has no rule for " + words + ", so it cannot say what it locks or changes.");
    }

    private void add(Level level, HazardName hazard, List<AffectedRelation> relations, String text) {
        notes.add(new Note(statement, level, hazard, relations, text.strip(), null));
    }

    private List<QualifiedName> inUse(List<QualifiedName> relations) {
        return relations.stream()
                .distinct()
                .filter(name -> !context.isNew(name))
                .toList();
    }

    /** The notes, the worst first; a lock for an instant is not said of a relation that has a longer one. */
    List<Note> all() {
        fast.forEach((relation, lock) -> {
            boolean isSaid = notes.stream()
                    .flatMap(note -> note.relations().stream())
                    .anyMatch(said -> said.name().equals(relation)
                            && said.lock() != null
                            && said.lock().compareTo(lock) >= 0);
            if (!isSaid) {
                instant(lock, relation);
            }
        });
        if (!context.limitsWaits() && notes.stream().anyMatch(StatementNotes::blocksOthers)) {
            context.limitWaits(true);
            other(
                    Level.WARNING,
                    HazardName.NO_LOCK_TIMEOUT,
                    "No lock timeout: while this statement waits for a lock, all later users of the table wait behind"
                            + " it. Before it, add: SET lock_timeout = '250ms'; and run the script again if it fails.");
        }
        return notes.stream()
                .distinct()
                .sorted(Comparator.comparing(Note::level).reversed())
                .toList();
    }

    private void instant(LockMode lock, QualifiedName relation) {
        add(
                Level.NOTE,
                lock.blocksReads() ? HazardName.BLOCKS_ALL : HazardName.BLOCKS_WRITES,
                locked(lock, List.of(relation)),
                "Lock: PostgreSQL blocks " + blocked(lock) + relation + UNTIL_END + lock
                        + "). The statement itself is fast.");
    }

    private static boolean blocksOthers(Note note) {
        return note.relations().stream()
                .anyMatch(relation -> relation.lock() != null && relation.lock().compareTo(LockMode.SHARE) >= 0);
    }

    private static String blocked(LockMode lock) {
        return lock.blocksReads() ? "reads and writes of " : "writes to ";
    }

    private static List<AffectedRelation> locked(LockMode lock, List<QualifiedName> relations) {
        return relations.stream().map(name -> new AffectedRelation(name, lock)).toList();
    }

    private static String names(List<QualifiedName> names) {
        return names.stream().map(QualifiedName::toString).collect(Collectors.joining(" and "));
    }
}
