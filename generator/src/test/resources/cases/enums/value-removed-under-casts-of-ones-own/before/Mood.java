package shop;

public enum Mood {
    CALM,
    SAD,
    WILD
}
