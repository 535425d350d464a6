package dev.retort.generator.survey;

/**
 * Something that was found in a project.
 *
 * @param subject the thing that was looked for, in one or two words
 * @param description the thing that was found, and where
 */
public record SurveyFinding(String subject, String description) {}
