package shop;

/** Mapped by a file that a contributor brings. */
public class Extra {

    long id;
    String what;
}
