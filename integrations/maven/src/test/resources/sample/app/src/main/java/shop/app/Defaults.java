package shop.app;

/** Shared by the application and its migrations. */
public final class Defaults {

    public static final String STATE = "'new'";

    private Defaults() {}
}
