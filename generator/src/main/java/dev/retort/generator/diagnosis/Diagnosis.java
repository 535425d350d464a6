package dev.retort.generator.diagnosis;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.hibernate.ApplicationHibernate;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Failures;
import dev.retort.generator.report.Messages;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.settings.SettingText;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.ShadowSetting;
import dev.retort.generator.settings.ShownSetting;
import dev.retort.history.ToolVersion;
import dev.retort.revision.RevisionInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Lists everything that commands use. An item that is broken says so, and the others are listed all the same. */
public final class Diagnosis {

    /** The part of a diagnosis that may fail. */
    private interface Check {
        void add() throws Exception;
    }

    private final CommandRun run;
    private final Settings settings;
    private final List<CheckedItem> items = new ArrayList<>();
    private Optional<ProjectMigrations> migrations = Optional.empty();

    private Diagnosis(CommandRun run) {
        this.run = run;
        this.settings = run.settings();
    }

    /** Looks at everything that a command uses. Nothing is changed. */
    public static List<CheckedItem> of(CommandRun run) {
        Diagnosis diagnosis = new Diagnosis(run);
        diagnosis.addMachine();
        diagnosis.addSettings();
        diagnosis.check("class path", run.databases()::failure, diagnosis::addClasspath);
        diagnosis.check("migrations", run.databases()::failure, diagnosis::addMigrations);
        diagnosis.check("database", run.databases()::failure, diagnosis::addDatabase);
        diagnosis.check("shadow", diagnosis::shadowFailure, diagnosis::addShadow);
        return List.copyOf(diagnosis.items);
    }

    private void check(String subject, Function<Throwable, Failure> failures, Check check) {
        try {
            check.add();
        } catch (Exception | LinkageError e) {
            String message = failures.apply(e).message();
            items.add(CheckedItem.broken(subject, SettingText.withoutCredentials(message)));
        }
    }

    private Failure shadowFailure(Throwable problem) {
        return Failures.of(
                problem, "the shadow", Messages.thatUser(), run.output().wording());
    }

    private void addMachine() {
        add("Retort", ToolVersion.current());
        add(
                "Java",
                Runtime.version() + ", " + System.getProperty("java.vendor") + ", " + System.getProperty("java.home"));
        items.add(
                ToolProvider.getSystemJavaCompiler() == null
                        ? CheckedItem.broken("compiler", "none: migrations need a JDK, not a JRE")
                        : CheckedItem.ok("compiler", "that of this Java"));
        add("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    private void addSettings() {
        add("settings", settings.file().map(Path::toString).orElse("no file"));
        for (ShownSetting setting : settings.shown()) {
            add("  " + setting.name(), setting.value() + " (" + setting.origin() + ")");
        }
        settings.warnings().forEach(warning -> items.add(CheckedItem.broken("settings", warning)));
    }

    private void addClasspath() {
        List<Path> entries = run.classpath();
        List<Path> missing = entries.stream().filter(Files::notExists).toList();
        long folders = entries.stream().filter(Files::isDirectory).count();
        String count = "folders: " + folders + ", jars: " + (entries.size() - missing.size() - folders);
        items.add(
                entries.isEmpty()
                        ? CheckedItem.broken("class path", "none: set entities.classpath")
                        : new CheckedItem(
                                "class path",
                                missing.isEmpty() ? count : count + ", missing: " + missing,
                                missing.isEmpty()));
        addHibernate(entries);
    }

    private void addHibernate(List<Path> entries) {
        Optional<String> other = ApplicationHibernate.otherVersion(entries);
        String own = ApplicationHibernate.ownVersion() + ", Retort's own";
        if (other.isEmpty()) {
            add("Hibernate", own);
        } else if (ApplicationHibernate.isReadable(other.get())) {
            add("Hibernate", other.get() + ", the application's");
        } else {
            items.add(CheckedItem.broken("Hibernate", own + ": it cannot use the application's " + other.get()));
        }
    }

    private void addMigrations() {
        ProjectMigrations loaded = run.migrations().load();
        migrations = Optional.of(loaded);
        String heads = loaded.graph().heads().stream().map(RevisionInfo::id).collect(Collectors.joining(", "));
        add(
                "migrations",
                loaded.loaded().size() + " in "
                        + run.paths().shown(run.project().migrations()) + (heads.isEmpty() ? "" : ", head " + heads));
    }

    private void addDatabase() throws Exception {
        Optional<Database> configured = run.databases().chooseConfigured();
        if (configured.isEmpty()) {
            add("database", "none configured: commands use the embedded one of this project");
            return;
        }
        new DatabaseChecks(settings, run.migrators(), configured.get(), migrations).addTo(items);
    }

    private void addShadow() throws Exception {
        ShadowSetting shadow = settings.shadow();
        if (shadow instanceof ShadowSetting.None) {
            add("shadow", "none: no revision is proved");
        } else if (shadow instanceof ShadowSetting.Embedded embedded) {
            add(
                    "shadow",
                    embedded.major() == 0
                            ? "embedded, of the major version of the database"
                            : "embedded, PostgreSQL " + embedded.major());
        } else if (shadow instanceof ShadowSetting.Database named) {
            add("shadow", named.url() + ", PostgreSQL " + DatabaseChecks.version(named.url()));
        }
    }

    private void add(String subject, String value) {
        items.add(CheckedItem.ok(subject, value));
    }
}
