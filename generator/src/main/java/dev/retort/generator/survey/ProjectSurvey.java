package dev.retort.generator.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings about a project from which its first settings are made.
 *
 * @param build the build and the place of its classes
 * @param entities the packages with entities
 * @param boot the application of Spring Boot, if it is one
 * @param unit the persistence unit, if there is exactly one and no Spring Boot
 * @param database the database of a Compose file, if there is one
 * @param earlierTools the other tools that migrate the database
 */
public record ProjectSurvey(
        BuildLayout build,
        EntityPackages entities,
        Optional<BootApplication> boot,
        Optional<String> unit,
        Optional<ComposeDatabase> database,
        List<EarlierTool> earlierTools) {

    public ProjectSurvey {
        earlierTools = List.copyOf(earlierTools);
    }

    /**
     * Looks around in a project.
     *
     * @param folder the folder of the project, absolute
     * @param variables the environment variables
     */
    public static ProjectSurvey of(Path folder, Map<String, String> variables) {
        Optional<ComposeDatabase> database = ComposeDatabase.find(folder, variables);
        List<BuildLayout> layouts = BuildLayout.of(folder);
        for (BuildLayout build : layouts) {
            EntityPackages entities = EntityPackages.find(build);
            if (!entities.packages().isEmpty()) {
                return of(build, entities, database);
            }
        }
        return of(layouts.get(0), EntityPackages.NONE, database);
    }

    private static ProjectSurvey of(BuildLayout build, EntityPackages entities, Optional<ComposeDatabase> database) {
        Optional<BootApplication> boot = BootApplication.find(build);
        return new ProjectSurvey(
                build,
                entities,
                boot,
                boot.isPresent() ? Optional.empty() : PersistenceXml.onlyUnit(build),
                database,
                EarlierTool.find(build));
    }

    /** The packages of the entities: that of the application if all of them are below it. */
    public List<String> packages() {
        Optional<String> application = boot.flatMap(BootApplication::packageName)
                .filter(name ->
                        entities.packages().stream().allMatch(one -> one.equals(name) || one.startsWith(name + ".")));
        return application.map(List::of).orElse(entities.packages());
    }

    /** The findings, in words. */
    public List<SurveyFinding> findings() {
        List<SurveyFinding> findings = new ArrayList<>();
        findings.add(new SurveyFinding("build", build.description()));
        boot.ifPresent(application -> findings.add(new SurveyFinding("Spring Boot", application.description())));
        unit.ifPresent(name -> findings.add(new SurveyFinding("persistence unit", name)));
        findings.add(new SurveyFinding("entities", entities.description()));
        database.ifPresent(found -> findings.add(new SurveyFinding("database", found.description())));
        earlierTools.forEach(tool -> findings.add(new SurveyFinding("migrations", tool.description())));
        return findings;
    }
}
