package dev.retort.generator.systems;

import org.hibernate.SessionFactory;

/** A system's application: it writes some entities and reads them back. */
public interface Application {

    void use(SessionFactory sessions);
}
