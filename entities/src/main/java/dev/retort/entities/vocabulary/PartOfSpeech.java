package dev.retort.entities.vocabulary;

/** What kind of word a word is. */
public enum PartOfSpeech {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    PHRASE
}
