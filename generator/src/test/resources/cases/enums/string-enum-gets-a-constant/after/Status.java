package shop;

public enum Status {
    INVITED,
    ACTIVE,
    BLOCKED
}
