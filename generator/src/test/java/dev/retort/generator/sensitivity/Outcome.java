package dev.retort.generator.sensitivity;

/**
 * What Retort makes of a changed fact.
 *
 * @param verdict whether it is a difference, is said, or is neither
 * @param words the operations, what is said, or why neither
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
