package dev.retort.generator.hibernate;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Suppresses Hibernate's log, because notes and errors report everything of importance. */
final class HibernateLogging {

    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private HibernateLogging() {}

    static <T> T during(Supplier<T> work) {
        Level before = HIBERNATE.getLevel();
        HIBERNATE.setLevel(Level.OFF);
        try {
            return work.get();
        } finally {
            HIBERNATE.setLevel(before);
        }
    }
}
