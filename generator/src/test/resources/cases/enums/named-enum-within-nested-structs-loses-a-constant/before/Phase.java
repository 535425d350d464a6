package shop;

public enum Phase {
    HALF,
    OPEN,
    SHUT
}
