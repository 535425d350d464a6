package dev.retort.generator.session;

import dev.retort.generator.classpath.NewerSources;
import dev.retort.generator.hibernate.ApplicationHibernate;
import dev.retort.generator.report.Messages;
import dev.retort.generator.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Warnings about the class path of the entities. */
final class ClasspathWarnings {

    private ClasspathWarnings() {}

    static List<String> of(List<Path> classpath, Settings settings) {
        List<String> warnings = new ArrayList<>();
        ApplicationHibernate.otherVersion(classpath)
                .filter(version -> !ApplicationHibernate.isReadable(version))
                .ifPresent(
                        version -> warnings.add(Messages.otherHibernate(version, ApplicationHibernate.ownVersion())));
        List<ApplicationHibernate.Jar> versions = ApplicationHibernate.versions(classpath);
        if (versions.size() > 1) {
            warnings.add(Messages.severalHibernates(versions));
        }
        List<String> newer = NewerSources.find(classpath, name -> isChosen(name, settings));
        if (!newer.isEmpty()) {
            warnings.add(Messages.newerSources(newer));
        }
        return warnings;
    }

    /**
     * Whether a class is among those that the settings name; a persistence unit names them elsewhere. Migrations are
     * compiled from their sources.
     */
    private static boolean isChosen(String name, Settings settings) {
        return !name.startsWith(settings.migrationsPackage() + ".") && isEntity(name, settings);
    }

    private static boolean isEntity(String name, Settings settings) {
        return (settings.packages().isEmpty() && settings.classes().isEmpty())
                || settings.packages().stream().anyMatch(part -> name.startsWith(part + "."))
                || settings.classes().contains(name);
    }
}
