/**
 * LearnR, a place to prepare for certification exams, in two releases.
 *
 * <p>The first has {@link dev.retort.entities.learnr.User}, {@link dev.retort.entities.learnr.Course} with its
 * {@link dev.retort.entities.learnr.KnowledgeArea}s, {@link dev.retort.entities.learnr.Question}s and
 * {@link dev.retort.entities.learnr.ReadingContent}, what users answered ({@link dev.retort.entities.learnr.UserResponse}),
 * know ({@link dev.retort.entities.learnr.UserCompetency}, {@link dev.retort.entities.learnr.ConceptMastery}) and told
 * about themselves ({@link dev.retort.entities.learnr.UserOnboarding}, {@link dev.retort.entities.learnr.Subscription}).
 * The second puts answers into a {@link dev.retort.entities.learnr.QuizSession}, looks back at it
 * ({@link dev.retort.entities.learnr.SessionReview}), suggests what to read
 * ({@link dev.retort.entities.learnr.ReadingQueue}) and asks how that was.
 */
package dev.retort.entities.learnr;
