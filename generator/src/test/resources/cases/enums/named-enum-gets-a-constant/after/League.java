package shop;

public enum League {
    BRONZE,
    SILVER,
    GOLD,
    DIAMOND,
    LEGEND
}
