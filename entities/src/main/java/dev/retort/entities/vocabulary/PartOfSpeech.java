package dev.retort.entities.vocabulary;

/** The parts of speech. */
public enum PartOfSpeech {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    PHRASE
}
