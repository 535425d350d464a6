package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entities.flashcards.Card;
import dev.retort.entities.flashcards.CardReview;
import dev.retort.entities.flashcards.Deck;
import dev.retort.entities.flashcards.Rating;
import dev.retort.entities.flashcards.StudySession;
import dev.retort.entities.flashcards.Theme;
import dev.retort.entities.flashcards.User;
import dev.retort.entities.flashcards.UserPreferences;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** A user makes a deck within a deck, studies a card and throws another away. */
public final class FlashcardsApplication implements Application {

    @Override
    public void use(SessionFactory sessions) {
        sessions.inTransaction(FlashcardsApplication::study);
        sessions.inTransaction(FlashcardsApplication::readBack);
    }

    private static void study(Session session) {
        User user = new User("mia", "mia@example.net");
        session.persist(user);
        UserPreferences preferences = new UserPreferences(user);
        preferences.show(Theme.DARK);
        session.persist(preferences);
        Deck biology = new Deck(user, null, "Biology");
        session.persist(biology);
        Deck cells = new Deck(user, biology, "Cells");
        cells.share();
        session.persist(cells);
        Card kept = new Card(cells, "What has a cell wall?", "A plant's cell.");
        Card thrownAway = new Card(cells, "?", "!");
        session.persist(kept);
        session.persist(thrownAway);
        StudySession sitting = new StudySession(user, cells);
        session.persist(sitting);
        session.persist(new CardReview(sitting, kept, Rating.GOOD, 12));
        kept.postpone(4);
        sitting.end();
        session.flush();
        session.remove(thrownAway);
    }

    private static void readBack(Session session) {
        CardReview review = session.createQuery("from CardReview where session.user.username = 'mia'", CardReview.class)
                .getSingleResult();
        assertThat(review.rating()).isEqualTo(Rating.GOOD);
        assertThat(review.card().deck().parent().name()).isEqualTo("Biology");
        assertThat(session.createQuery("from Card where deck.owner.username = 'mia'", Card.class)
                        .getResultList())
                .extracting(Card::front)
                .containsExactly("What has a cell wall?");
        User user = review.session().user();
        assertThat(session.find(UserPreferences.class, user.id()).theme()).isEqualTo(Theme.DARK);
    }
}
