package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entities.lingo.Achievement;
import dev.retort.entities.lingo.AchievementTier;
import dev.retort.entities.lingo.ActivityFeed;
import dev.retort.entities.lingo.ActivityVerb;
import dev.retort.entities.lingo.CefrLevel;
import dev.retort.entities.lingo.Course;
import dev.retort.entities.lingo.Currency;
import dev.retort.entities.lingo.DailyReviewSession;
import dev.retort.entities.lingo.DeviceInfo;
import dev.retort.entities.lingo.DevicePlatform;
import dev.retort.entities.lingo.Familiarity;
import dev.retort.entities.lingo.IdentityProvider;
import dev.retort.entities.lingo.ImageResource;
import dev.retort.entities.lingo.InventorySlot;
import dev.retort.entities.lingo.ItemKind;
import dev.retort.entities.lingo.LeaderboardEntry;
import dev.retort.entities.lingo.LeagueType;
import dev.retort.entities.lingo.Lesson;
import dev.retort.entities.lingo.LessonAttempt;
import dev.retort.entities.lingo.RefreshToken;
import dev.retort.entities.lingo.ReviewSchedule;
import dev.retort.entities.lingo.ShopItem;
import dev.retort.entities.lingo.Unit;
import dev.retort.entities.lingo.User;
import dev.retort.entities.lingo.UserAchievement;
import dev.retort.entities.lingo.UserDevice;
import dev.retort.entities.lingo.UserVocabKnowledge;
import dev.retort.entities.lingo.UserWallet;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** A learner signs in, learns, plays and is told about it. */
final class LingoApplication implements Application {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Override
    public void use(SessionFactory sessions) {
        sessions.inTransaction(LingoApplication::persist);
        sessions.inTransaction(LingoApplication::readBack);
    }

    private static void persist(Session session) {
        User ada = new User("ada@example.org", "Ada");
        User bob = new User("bob@example.org", "Bob");
        ada.loggedIn(IdentityProvider.APPLE, InetAddress.getLoopbackAddress());
        session.persist(ada);
        session.persist(bob);
        ada.following().add(bob);
        Lesson lesson = persistCourse(session);
        persistSignIn(session, ada);
        persistLearning(session, ada, lesson);
        persistPlay(session, ada);
    }

    private static Lesson persistCourse(Session session) {
        Course course = new Course("Norwegian for beginners", "nob", CefrLevel.A1);
        course.tags().put("audience", "adults");
        Lesson lesson = course.addLesson("Greetings");
        session.persist(course);
        Unit unit = new Unit(course, 1, "First words");
        unit.objectives().add("greet somebody");
        session.persist(unit);
        ImageResource cover = new ImageResource(unit, "https://example.org/fjord.png", 4096, 640, 480);
        session.persist(cover);
        unit.coverWith(cover);
        lesson.moveTo(unit);
        return lesson;
    }

    private static void persistSignIn(Session session, User user) {
        UserDevice device = new UserDevice(user, "phone-1", new DeviceInfo(DevicePlatform.IOS, "19.1", "4.2.0"));
        session.persist(device);
        RefreshToken first = new RefreshToken(device, "0".repeat(64), Duration.ofDays(30));
        RefreshToken second = new RefreshToken(device, "1".repeat(64), Duration.ofDays(30));
        session.persist(first);
        session.persist(second);
        first.replaceBy(second);
    }

    private static void persistLearning(Session session, User user, Lesson lesson) {
        LessonAttempt attempt = new LessonAttempt(user, lesson);
        session.persist(attempt);
        attempt.answer(Map.of("text", "hei"), true, 900);
        attempt.answer(Map.of("text", "takk"), true, 1200);
        attempt.answer(Map.of("text", "?"), false, 5000);
        attempt.complete();
        UserVocabKnowledge knowledge = new UserVocabKnowledge(user, "nob", "hei", new ReviewSchedule(MONDAY));
        knowledge.seen(Familiarity.LEARNING);
        session.persist(knowledge);
        session.persist(new DailyReviewSession(user, MONDAY, "hei", "takk"));
    }

    private static void persistPlay(Session session, User user) {
        Achievement achievement = new Achievement("first_lesson", "First lesson", AchievementTier.BRONZE, 10);
        session.persist(achievement);
        UserAchievement earned = new UserAchievement(user, achievement);
        earned.earn();
        session.persist(earned);
        ShopItem freeze = new ShopItem("freeze-1", "Streak freeze", ItemKind.STREAK_FREEZE, new BigDecimal("200.00"));
        session.persist(freeze);
        UserWallet wallet = new UserWallet(user);
        session.persist(wallet);
        session.persist(wallet.book(Currency.COINS, 500, "welcome"));
        session.persist(wallet.book(Currency.COINS, -200, "bought").of(freeze));
        user.inventory().put(freeze, new InventorySlot(1, Instant.now()));
        LeaderboardEntry entry = new LeaderboardEntry(user, LeagueType.gold, MONDAY);
        entry.score(120);
        session.persist(entry);
        session.persist(new ActivityFeed(user, ActivityVerb.COMPLETED_LESSON, Map.of("lesson", "Greetings")));
    }

    private static void readBack(Session session) {
        User ada = session.createQuery("from User where email = 'ada@example.org'", User.class)
                .getSingleResult();
        assertThat(ada.following()).extracting(User::displayName).containsExactly("Bob");
        assertThat(ada.lastLoginIp()).isEqualTo(InetAddress.getLoopbackAddress());
        assertThat(ada.inventory().values()).extracting(InventorySlot::quantity).containsExactly(1);

        LessonAttempt attempt =
                session.createQuery("from LessonAttempt", LessonAttempt.class).getSingleResult();
        assertThat(attempt.accuracy()).isEqualByComparingTo("66.67");
        assertThat(attempt.questions()).hasSize(3);
        Unit unit = attempt.lesson().unit();
        assertThat(unit.cover().width()).isEqualTo(640);
        assertThat(unit.objectives()).containsExactly("greet somebody");
        assertThat(unit.course().tags()).containsEntry("audience", "adults");

        LeaderboardEntry entry = session.createQuery(
                        "from LeaderboardEntry where league > silver", LeaderboardEntry.class)
                .getSingleResult();
        assertThat(entry.league()).isEqualTo(LeagueType.gold);
        assertThat(session.find(UserWallet.class, ada.id()).coins()).isEqualTo(300);
        assertThat(session.createQuery("select words from DailyReviewSession", String[].class)
                        .getSingleResult())
                .containsExactly("hei", "takk");

        session.remove(
                session.createQuery("from ActivityFeed", ActivityFeed.class).getSingleResult());
        session.flush();
        assertThat(session.createNativeQuery("select deleted from activity_feeds", Boolean.class)
                        .getSingleResult())
                .isTrue();
    }
}
