package dev.retort.generator.writer;

/**
 * The project's templates for new migrations.
 *
 * @param name the template for the names of classes and files
 * @param header the template for the text above the class
 */
public record Templates(NameTemplate name, HeaderTemplate header) {

    /**
     * The default templates: names such as {@code M20261120_1130_AddPhase14Models}, and no text of the project's own.
     */
    public static final Templates DEFAULT = new Templates(NameTemplate.DEFAULT, HeaderTemplate.NONE);
}
