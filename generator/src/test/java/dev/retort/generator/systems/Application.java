package dev.retort.generator.systems;

import org.hibernate.SessionFactory;

/** What a system's application does with its entities: it writes some and reads them back. */
public interface Application {

    void use(SessionFactory sessions);
}
