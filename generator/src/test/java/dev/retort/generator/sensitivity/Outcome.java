package dev.retort.generator.sensitivity;

/**
 * The reaction of Retort to a changed fact.
 *
 * @param verdict whether the fact is a difference, is mentioned, or neither
 * @param words the operations, the text that mentions it, or the reason why neither
 */
record Outcome(Verdict verdict, String words) {

    /** From the strongest on. */
    enum Verdict {
        DETECTED,
        REPORTED,
        IGNORED
    }

    /** Whether it is what a fact with that reason should come to. */
    boolean isExpected(Fact fact) {
        return (verdict == Verdict.IGNORED) != fact.reason().isEmpty();
    }
}
