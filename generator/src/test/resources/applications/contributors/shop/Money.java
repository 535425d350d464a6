package shop;

import java.io.Serializable;
import java.math.BigDecimal;

/** A type that Hibernate does not know by itself. */
public record Money(BigDecimal amount) implements Serializable {}
