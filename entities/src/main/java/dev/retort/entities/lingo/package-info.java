/**
 * Lingo, a language-learning service: learners take the lessons of a course, and their answers drive what they review,
 * earn and win.
 *
 * <p>{@link dev.retort.entities.lingo.User}, {@link dev.retort.entities.lingo.Course} and
 * {@link dev.retort.entities.lingo.Lesson} have been there from the start and hold rows.
 */
package dev.retort.entities.lingo;
