package shop;

public enum Phase {
    OPEN,
    SHUT
}
