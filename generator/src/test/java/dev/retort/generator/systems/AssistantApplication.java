package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entities.assistant.Document;
import dev.retort.entities.assistant.Link;
import dev.retort.entities.assistant.Project;
import dev.retort.entities.assistant.Role;
import dev.retort.entities.assistant.Source;
import dev.retort.entities.assistant.User;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The administrator finds the projects of before, and another user's are that user's alone. */
final class AssistantApplication implements Application {

    private static final String PROJECTS = "from Project where user.username = :user";

    @Override
    public void use(SessionFactory sessions) {
        sessions.inTransaction(AssistantApplication::begin);
        sessions.inTransaction(AssistantApplication::readBack);
    }

    private static void begin(Session session) {
        User ida = new User("ida@example.net", "ida", "hash");
        session.persist(ida);
        Role editor = new Role("Editor", "You shorten texts.");
        editor.tools().add("dictionary");
        session.persist(editor);
        Project project = new Project(ida, editor, "A shorter manual");
        session.persist(project);
        project.describe("Half as long.");
        session.persist(new Document(project, "Manual", "application/pdf", 120));
        session.persist(new Link(project, "On style", "https://example.org/style"));
    }

    private static void readBack(Session session) {
        assertThat(session.createQuery("select count(*) from Project where user.superuser", Long.class)
                        .getSingleResult())
                .isGreaterThanOrEqualTo(5000);
        Project project = session.createQuery(PROJECTS, Project.class)
                .setParameter("user", "ida")
                .getSingleResult();
        assertThat(project.assistant().tools()).containsExactly("dictionary");
        assertThat(project.sources()).extracting(Source::title).containsExactlyInAnyOrder("Manual", "On style");
        assertThat(project.updatedAt()).isAfterOrEqualTo(project.createdAt());
    }
}
