package shop;

public enum Level {
    LOW,
    MIDDLE,
    HIGH
}
