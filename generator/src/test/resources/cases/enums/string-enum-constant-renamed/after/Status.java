package shop;

public enum Status {
    ACTIVE,
    BARRED
}
