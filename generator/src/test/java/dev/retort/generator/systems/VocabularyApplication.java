package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entities.vocabulary.PartOfSpeech;
import dev.retort.entities.vocabulary.PracticeMode;
import dev.retort.entities.vocabulary.PracticeSession;
import dev.retort.entities.vocabulary.User;
import dev.retort.entities.vocabulary.UserVocabulary;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Two users learn the same word, one of them claims a word of before. */
final class VocabularyApplication implements Application {

    private static final String WORDS = "from UserVocabulary where user.email = :email order by word";

    @Override
    public void use(SessionFactory sessions) {
        sessions.inTransaction(VocabularyApplication::learn);
        sessions.inTransaction(VocabularyApplication::readBack);
    }

    private static void learn(Session session) {
        User ana = new User("ana@example.net");
        User ben = new User("ben@example.net");
        session.persist(ana);
        session.persist(ben);
        session.persist(new UserVocabulary(ana, "zebra", "cebra", PartOfSpeech.NOUN));
        session.persist(new UserVocabulary(ben, "zebra", "cebra", PartOfSpeech.NOUN));
        UserVocabulary claimed = session.createQuery(
                        "from UserVocabulary where user is null order by id", UserVocabulary.class)
                .setMaxResults(1)
                .getSingleResult();
        claimed.assignTo(ana);
        PracticeSession practice = new PracticeSession(ana, PracticeMode.SPELLING);
        practice.answered(true);
        practice.answered(false);
        practice.end();
        session.persist(practice);
    }

    private static void readBack(Session session) {
        assertThat(session.createQuery(WORDS, UserVocabulary.class)
                        .setParameter("email", "ana@example.net")
                        .getResultList())
                .extracting(UserVocabulary::word)
                .containsExactly("word-1", "zebra");
        PracticeSession practice = session.createQuery(
                        "from PracticeSession where user.email = 'ana@example.net'", PracticeSession.class)
                .getSingleResult();
        assertThat(practice.asked()).isEqualTo(2);
        assertThat(practice.correct()).isEqualTo(1);
    }
}
