package dev.retort.generator.writer;

/**
 * A project's own say in what new migrations look like.
 *
 * @param name what their classes, and so their files, are called
 * @param header what stands above the class
 */
public record Templates(NameTemplate name, HeaderTemplate header) {

    /** {@code M20261120_1130_AddPhase14Models}, and nothing above the class but its documentation. */
    public static final Templates DEFAULT = new Templates(NameTemplate.DEFAULT, HeaderTemplate.NONE);
}
