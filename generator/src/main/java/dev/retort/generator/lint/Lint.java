package dev.retort.generator.lint;

import dev.retort.generator.note.Note;
import dev.retort.source.LoadedMigration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lints one source after the other, and matches acceptances with the hazards. */
public final class Lint {

    /** A hazard before acceptances are matched. */
    record Candidate(int line, String subject, Note note) {}

    private final List<Acceptance> general;
    private final Set<Acceptance> used = new LinkedHashSet<>();
    private final List<LintedSource> sources = new ArrayList<>();

    /**
     * Creates a lint.
     *
     * @param general the acceptances of settings and options
     */
    public Lint(List<Acceptance> general) {
        this.general = List.copyOf(general);
    }

    /**
     * Adds the upgrades of migrations.
     *
     * @param migrations the migrations, in the order in which they are run
     * @param all all migrations of the project, which tell enumerated types from others
     * @param arguments the arguments that they may read
     * @param files the files, as they are shown
     */
    public void addMigrations(
            List<LoadedMigration> migrations,
            List<LoadedMigration> all,
            Map<String, String> arguments,
            ShownFiles files) {
        MigrationLint lint = new MigrationLint(all, arguments);
        for (LoadedMigration migration : migrations) {
            String file = files.of(migration);
            add(
                    file,
                    migration.revision().id(),
                    lint.candidates(migration),
                    MigrationLint.acceptances(migration, file));
        }
    }

    /** The names of files in the result. */
    @FunctionalInterface
    public interface ShownFiles {
        /** The file of a migration, as it is shown. */
        String of(LoadedMigration migration);
    }

    /**
     * Adds a file of SQL that another program runs.
     *
     * @param file the file, as it is shown
     * @param sql its text
     */
    public void addScript(String file, String sql) {
        add(file, null, ScriptLint.candidates(sql), ScriptLint.acceptances(sql, file));
    }

    private void add(String file, @Nullable String revision, List<Candidate> candidates, List<Acceptance> inSource) {
        List<Acceptance> all = new ArrayList<>(inSource);
        all.addAll(general);
        List<LintFinding> findings = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Acceptance acceptance = all.stream()
                    .filter(each -> each.accepts(candidate.note()))
                    .findFirst()
                    .orElse(null);
            if (acceptance != null) {
                used.add(acceptance);
            }
            findings.add(new LintFinding(candidate.line(), candidate.subject(), candidate.note(), acceptance));
        }
        sources.add(new LintedSource(
                file,
                revision,
                findings,
                inSource.stream().filter(each -> !used.contains(each)).toList()));
    }

    /** The result so far. */
    public LintResult result() {
        return new LintResult(
                sources, general.stream().filter(each -> !used.contains(each)).toList());
    }
}
