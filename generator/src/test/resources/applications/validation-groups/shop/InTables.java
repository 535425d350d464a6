package shop;

/** The constraints that tables have, too. */
public interface InTables {}
