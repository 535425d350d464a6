package shop;

public enum League {
    BRONZE,
    SILVER,
    DIAMOND
}
