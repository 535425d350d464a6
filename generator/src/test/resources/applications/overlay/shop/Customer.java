package shop;

import java.util.Set;

/** Mapped by a file alone. */
public class Customer {

    String number;
    String name;
    Set<String> phones;
}
