package shop;

public enum Phase {
    SHUT,
    OPEN,
    HALF
}
