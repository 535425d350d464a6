package shop;

public enum Mood {
    CALM,
    WILD
}
