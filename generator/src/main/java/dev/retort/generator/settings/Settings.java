package dev.retort.generator.settings;

import dev.retort.generator.Scope;
import dev.retort.generator.filter.FilterException;
import dev.retort.generator.filter.ObjectFilter;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.writer.HeaderTemplate;
import dev.retort.generator.writer.NameTemplate;
import dev.retort.generator.writer.TemplateException;
import dev.retort.generator.writer.Templates;
import dev.retort.schema.QualifiedName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The settings of a project from all sources, with the defaults. */
public final class Settings {

    /** The prefix of the settings that are arguments for migrations. */
    public static final String ARGUMENT = "x.";

    private static final Pattern BELOW_SOURCES =
            Pattern.compile(".*/src/[^/]+/java/((?:[\\p{L}_$][\\p{L}\\p{N}_$]*/)*[\\p{L}_$][\\p{L}\\p{N}_$]*)");

    private final @Nullable Path file;
    private final Path workingDirectory;
    private final Map<String, Setting> settings;
    private final List<String> warnings;

    Settings(@Nullable Path file, Path workingDirectory, Map<String, Setting> settings, List<String> warnings) {
        this.file = file;
        this.workingDirectory = workingDirectory;
        this.settings = Map.copyOf(settings);
        this.warnings = List.copyOf(warnings);
    }

    /** The warnings about the settings file. */
    public List<String> warnings() {
        return warnings;
    }

    /** The settings file, if there is one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The project's folder: that of the settings file, or the working directory if there is no such file. */
    public Path project() {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder == null ? workingDirectory : folder;
    }

    /**
     * Whether they describe a project: by a settings file, the folder of its migrations or its entities. A database alone
     * is none.
     */
    public boolean describeProject() {
        return file != null
                || Files.isDirectory(migrations())
                || settings.keySet().stream().anyMatch(name -> name.startsWith("entities."));
    }

    /** Whether the folder of the migrations is named, and is not the default. */
    public boolean nameMigrations() {
        return value("migrations.dir").isPresent();
    }

    /** The database, with its user and password; empty means the project's embedded database. */
    public Optional<DatabaseUrl> url() {
        return value("url").map(text -> withUser(parsed("url", () -> DatabaseUrl.parse(text))));
    }

    /** A URL with the user and password of these settings, if it has none of its own. */
    public DatabaseUrl withUser(DatabaseUrl url) {
        return url.withDefaults(value("user").orElse(null), value("password").orElse(null));
    }

    /** The class path of the entities as it was written; it may ask for that of a Maven project. */
    public Optional<String> classpathText() {
        return value("entities.classpath");
    }

    /** The class path of the entities: folders, jars and {@code dir/*}. */
    public List<Path> classpath() {
        return paths("entities.classpath", File.pathSeparator);
    }

    /** The packages to scan. */
    public List<String> packages() {
        return list("entities.packages");
    }

    /** The entity classes by name. */
    public List<String> classes() {
        return list("entities.classes");
    }

    /** The persistence unit. */
    public Optional<String> persistenceUnit() {
        return value("entities.persistence-unit");
    }

    /** The XML mappings: files if they exist, else resources of the class path. */
    public List<String> mappingFiles() {
        Setting setting = settings.get("entities.mapping-files");
        return setting == null
                ? List.of()
                : split(setting.value(), ",").stream()
                        .map(name -> fileOrResource(setting.base().resolve(name), name))
                        .toList();
    }

    private static String fileOrResource(Path file, String name) {
        return Files.exists(file) ? file.normalize().toString() : name;
    }

    /** The naming strategies, unless they are Hibernate's default. */
    public Optional<String> naming() {
        return value("naming");
    }

    /** Whether the entities as Hibernate has read them are kept for the next command. */
    public boolean keepEntities() {
        return value("entities.cache")
                .map(text -> parsed("entities.cache", () -> isOn(text)))
                .orElse(true);
    }

    private static boolean isOn(String text) {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new SettingsException("entities.cache is " + text, "set it to on or off");
        };
    }

    /** The settings that are handed to Hibernate as they are. */
    public Map<String, String> hibernate() {
        Map<String, String> chosen = new TreeMap<>();
        settings.forEach((name, setting) -> {
            if (Keys.isForHibernate(name)) {
                chosen.put(name, setting.value());
            }
        });
        return chosen;
    }

    /** Whether they name entities: by packages, classes, mapping files or a persistence unit. */
    public boolean nameEntities() {
        return !packages().isEmpty()
                || !classes().isEmpty()
                || !mappingFiles().isEmpty()
                || persistenceUnit().isPresent();
    }

    /** The entities that they name, on a class path. */
    public EntitySource entities(List<Path> classpath) {
        return new EntitySource(
                classpath,
                packages(),
                classes(),
                mappingFiles(),
                persistenceUnit().orElse(null),
                naming().orElse(null),
                hibernate());
    }

    /** The folder of the migrations' sources. */
    public Path migrations() {
        return Optional.ofNullable(settings.get("migrations.dir"))
                .map(setting -> setting.base().resolve(setting.value()))
                .orElseGet(() -> project().resolve("migrations"))
                .normalize();
    }

    /** The Java package of the migrations: by default, that of their folder below the Java sources of a build. */
    public String migrationsPackage() {
        return value("migrations.package").or(this::packageOfFolder).orElse("migrations");
    }

    private Optional<String> packageOfFolder() {
        Matcher folder = BELOW_SOURCES.matcher(migrations().toString().replace('\\', '/'));
        return folder.matches() ? Optional.of(folder.group(1).replace('/', '.')) : Optional.empty();
    }

    /** The templates for the name and the header of new migrations. */
    public Templates templates() {
        return new Templates(
                value("migrations.file-template")
                        .map(pattern -> template("migrations.file-template", () -> new NameTemplate(pattern)))
                        .orElse(NameTemplate.DEFAULT),
                Optional.ofNullable(settings.get("migrations.header-template"))
                        .map(setting -> template("migrations.header-template", () -> header(setting)))
                        .orElse(HeaderTemplate.NONE));
    }

    private HeaderTemplate header(Setting setting) {
        Path template = setting.base().resolve(setting.value()).normalize();
        try {
            return HeaderTemplate.parse(Files.readString(template));
        } catch (IOException e) {
            throw new SettingsException(
                    "the template " + template + " cannot be read", "name a text file in UTF-8, or remove the setting");
        }
    }

    private <T> T template(String name, Supplier<T> parser) {
        return parsed(name, () -> {
            try {
                return parser.get();
            } catch (TemplateException e) {
                throw new SettingsException(e.problem(), e.remedy());
            }
        });
    }

    /** The user's own commands for a new revision's file, in the order in which they are run. */
    public List<Hook> hooks() {
        return list("hooks").stream().map(this::hook).toList();
    }

    private Hook hook(String name) {
        return value(Keys.HOOK + name)
                .map(command -> new Hook(name, command))
                .orElseThrow(() -> new SettingsException(
                        "the hook " + name + " (" + origin("hooks") + ") has no command",
                        "set " + Keys.HOOK + name + ", for example to git add {file}"));
    }

    /** The schemas to compare; empty for those that the entities name. */
    public List<String> schemas() {
        return list("schemas");
    }

    /** The place where the targets of a fleet are listed, if commands work on several targets. */
    public Optional<TargetsSetting> targets() {
        Setting setting = settings.get("targets");
        return setting == null || setting.value().isBlank()
                ? Optional.empty()
                : Optional.of(TargetsSetting.require(setting));
    }

    /** The hazards that are accepted, each as {@code hazard} or {@code hazard:relation}. */
    public List<String> accepted() {
        return list("accept");
    }

    /** The filter for the objects that are compared. */
    public ObjectFilter filter() {
        List<String> include = list("include");
        List<String> exclude = list("exclude");
        parsed("include", () -> filter(include, List.of()));
        return parsed("exclude", () -> filter(include, exclude));
    }

    private static ObjectFilter filter(List<String> include, List<String> exclude) {
        try {
            return ObjectFilter.of(include, exclude);
        } catch (FilterException e) {
            throw new SettingsException(e.problem(), e.remedy());
        }
    }

    /** The history table. */
    public QualifiedName history() {
        return new QualifiedName(
                value("history.schema").orElse(""), value("history.table").orElse("retort_history"));
    }

    /** The part of a database that is compared. */
    public Scope scope() {
        return Scope.of(history()).withSchemas(schemas()).withFilter(filter());
    }

    /** The arguments for migrations, by their names. */
    public Map<String, String> arguments() {
        Map<String, String> chosen = new TreeMap<>();
        settings.forEach((name, setting) -> {
            if (name.startsWith(ARGUMENT)) {
                chosen.put(name.substring(ARGUMENT.length()), setting.value());
            }
        });
        return chosen;
    }

    /** The settings for running migrations. */
    public MigratorSettings migrator() {
        Map<String, String> chosen = new TreeMap<>();
        MigratorSettings.NAMES.forEach(name -> value(name).ifPresent(text -> chosen.put(name, text)));
        return new MigratorSettings(chosen);
    }

    /** The shadow; a database has the user and password of these settings if its URL has none. */
    public ShadowSetting shadow() {
        ShadowSetting shadow = value("shadow")
                .map(text -> parsed("shadow", () -> ShadowSetting.parse(text)))
                .orElse(ShadowSetting.DEFAULT);
        return shadow instanceof ShadowSetting.Database named
                ? new ShadowSetting.Database(withUser(named.url()))
                : shadow;
    }

    /** Parses a setting; if its value is wrong, the message says where it was set. */
    private <T> T parsed(String name, Supplier<T> parser) {
        try {
            return parser.get();
        } catch (SettingsException e) {
            throw new SettingsException(e.problem() + " (" + origin(name) + ")", e.remedy());
        }
    }

    /** The place where a setting was set, as a message names it. */
    public String origin(String name) {
        Setting setting = settings.get(name);
        return setting == null ? "the default" : setting.origin();
    }

    /** The settings that are set, by name, without secrets. */
    public List<ShownSetting> shown() {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(entry -> new ShownSetting(
                                entry.getKey(),
                                SettingText.shown(
                                        entry.getKey(), entry.getValue().value()),
                                entry.getValue().origin()))
                        .toList();
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(settings.get(name)).map(Setting::value).filter(text -> !text.isBlank());
    }

    private List<String> list(String name) {
        return split(value(name).orElse(""), ",");
    }

    private List<Path> paths(String name, String separator) {
        Setting setting = settings.get(name);
        return setting == null
                ? List.of()
                : split(setting.value(), separator).stream()
                        .map(setting.base()::resolve)
                        .map(Path::normalize)
                        .toList();
    }

    static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(Pattern.quote(separator), -1))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
