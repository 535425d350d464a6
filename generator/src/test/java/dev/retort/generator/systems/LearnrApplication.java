package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entities.learnr.AdminAuditLog;
import dev.retort.entities.learnr.Answer;
import dev.retort.entities.learnr.AuditAction;
import dev.retort.entities.learnr.CompetencyHistory;
import dev.retort.entities.learnr.ConceptMastery;
import dev.retort.entities.learnr.Course;
import dev.retort.entities.learnr.ExplanationFeedback;
import dev.retort.entities.learnr.KnowledgeArea;
import dev.retort.entities.learnr.PasswordResetToken;
import dev.retort.entities.learnr.Plan;
import dev.retort.entities.learnr.Question;
import dev.retort.entities.learnr.QuizSession;
import dev.retort.entities.learnr.ReadingBookmark;
import dev.retort.entities.learnr.ReadingContent;
import dev.retort.entities.learnr.ReadingEngagement;
import dev.retort.entities.learnr.ReadingFeedback;
import dev.retort.entities.learnr.ReadingQueue;
import dev.retort.entities.learnr.Repetition;
import dev.retort.entities.learnr.ReviewAttempt;
import dev.retort.entities.learnr.SessionKind;
import dev.retort.entities.learnr.SessionReview;
import dev.retort.entities.learnr.Subscription;
import dev.retort.entities.learnr.User;
import dev.retort.entities.learnr.UserCompetency;
import dev.retort.entities.learnr.UserOnboarding;
import dev.retort.entities.learnr.UserResponse;
import dev.retort.entities.learnr.UserRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** A learner takes a quiz, reviews it, reads what it suggests and says how that was. */
final class LearnrApplication implements Application {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Override
    public void use(SessionFactory sessions) {
        sessions.inTransaction(LearnrApplication::learn);
        sessions.inTransaction(LearnrApplication::readBack);
    }

    private static void learn(Session session) {
        User lea = new User("lea@example.net", "hash", UserRole.LEARNER);
        session.persist(lea);
        persistAccount(session, lea);
        Course course = new Course("CBAP", "Business analysis");
        session.persist(course);
        KnowledgeArea area = new KnowledgeArea(course, "ELICIT", "Elicitation", new BigDecimal("0.300"));
        session.persist(area);
        Question question = new Question(
                area, "Whom does one ask first?", Map.of("A", "the boss", "B", "those who do it"), Answer.B);
        question.place(0.5, -0.25);
        session.persist(question);
        ReadingContent content = new ReadingContent(area, "Whom to ask", "Those who do it.");
        session.persist(content);
        persistQuiz(session, lea, course, question, content);
        persistProgress(session, lea, area);
    }

    private static void persistAccount(Session session, User user) {
        UserOnboarding onboarding = new UserOnboarding(user, MONDAY.plusMonths(6));
        onboarding.answers().put("goal", "pass");
        session.persist(onboarding);
        session.persist(new Subscription(user, Plan.YEARLY, MONDAY.plusYears(1)));
        PasswordResetToken token =
                new PasswordResetToken(user, "0".repeat(64), Instant.now().plusSeconds(600));
        token.use();
        session.persist(token);
        session.persist(new AdminAuditLog(user, AuditAction.CHANGED, "users", user.id()));
    }

    private static void persistQuiz(
            Session session, User user, Course course, Question question, ReadingContent content) {
        QuizSession quiz = new QuizSession(user, course, SessionKind.PRACTICE);
        session.persist(quiz);
        UserResponse wrong = quiz.answer(question, Answer.A, 12);
        session.persist(wrong);
        session.persist(quiz.answer(question, Answer.B, 8));
        quiz.end();
        SessionReview review = new SessionReview(quiz);
        session.persist(review);
        session.persist(new ReviewAttempt(review, wrong, Answer.B));
        review.done();
        ReadingQueue queued = new ReadingQueue(quiz, content, 3);
        session.persist(queued);
        ReadingEngagement engagement = new ReadingEngagement(queued);
        engagement.closed(80);
        session.persist(engagement);
        queued.read();
        session.persist(new ReadingBookmark(queued, "the second paragraph"));
        session.persist(new ReadingFeedback(queued, 5));
        session.persist(new ExplanationFeedback(wrong, true, null));
    }

    private static void persistProgress(Session session, User user, KnowledgeArea area) {
        UserCompetency competency = new UserCompetency(user, area, new BigDecimal("62.50"));
        session.persist(competency);
        session.persist(new CompetencyHistory(competency, MONDAY));
        session.persist(new ConceptMastery(user, area, "stakeholder", new Repetition(MONDAY.plusDays(3))));
    }

    private static void readBack(Session session) {
        QuizSession quiz = session.createQuery(
                        "from QuizSession where user.email = 'lea@example.net'", QuizSession.class)
                .getSingleResult();
        assertThat(quiz.score()).isEqualByComparingTo("50.00");
        ReviewAttempt attempt = session.createQuery(
                        "from ReviewAttempt where review.session = :quiz", ReviewAttempt.class)
                .setParameter("quiz", quiz)
                .getSingleResult();
        assertThat(attempt.isCorrect()).isTrue();
        assertThat(attempt.question().options()).containsEntry("B", "those who do it");
        assertThat(attempt.question().embedding()).containsExactly(0.5, -0.25);
        ReadingFeedback feedback = session.createQuery("from ReadingFeedback", ReadingFeedback.class)
                .getSingleResult();
        assertThat(feedback.queued().session()).isEqualTo(quiz);
        assertThat(feedback.relevance()).isEqualTo(5);
        assertThat(session.find(UserOnboarding.class, quiz.user().id()).answers())
                .containsEntry("goal", "pass");
        assertThat(session.createQuery("from AdminAuditLog", AdminAuditLog.class)
                        .getSingleResult()
                        .details())
                .isEmpty();
    }
}
