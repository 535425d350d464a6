/**
 * Assistant, a workbench for language models that one person had and many get: every project becomes somebody's.
 *
 * <p>{@link dev.retort.entities.assistant.User}s, {@link dev.retort.entities.assistant.Role}s, which are the assistants,
 * and what projects know, their {@link dev.retort.entities.assistant.Document}s and
 * {@link dev.retort.entities.assistant.Link}s, were there. What changed is the
 * {@link dev.retort.entities.assistant.Project}: it has a user, an assistant, and two times. The projects of before are
 * given to the administrator.
 */
package dev.retort.entities.assistant;
