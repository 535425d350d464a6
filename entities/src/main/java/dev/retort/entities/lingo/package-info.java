/**
 * Lingo, a language-learning service: learners take the lessons of a course, and their answers drive what they review,
 * earn and win.
 *
 * <p>{@link dev.retort.entities.lingo.User}, {@link dev.retort.entities.lingo.Course} and
 * {@link dev.retort.entities.lingo.Lesson} have been there from the start and hold rows; the rest came in four phases.
 * Sign-in: {@link dev.retort.entities.lingo.UserDevice} and {@link dev.retort.entities.lingo.RefreshToken}. Content:
 * {@link dev.retort.entities.lingo.Unit} and {@link dev.retort.entities.lingo.MediaResource}. Learning:
 * {@link dev.retort.entities.lingo.LessonAttempt} with its {@link dev.retort.entities.lingo.QuestionAttempt}s,
 * {@link dev.retort.entities.lingo.UserVocabKnowledge} and {@link dev.retort.entities.lingo.DailyReviewSession}. Play:
 * {@link dev.retort.entities.lingo.Achievement}, {@link dev.retort.entities.lingo.UserWallet},
 * {@link dev.retort.entities.lingo.LeaderboardEntry}, {@link dev.retort.entities.lingo.ActivityFeed} and
 * {@link dev.retort.entities.lingo.ShopItem}; whom a user follows and what a user owns hang on the user.
 */
package dev.retort.entities.lingo;
