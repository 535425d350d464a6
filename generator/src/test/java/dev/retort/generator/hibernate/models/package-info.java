/**
 * Entity models made by chance: values that a seed gives, changed like a developer would change them, and written as Java
 * sources for the laws that hold for any model.
 */
@NullMarked
package dev.retort.generator.hibernate.models;

import org.jspecify.annotations.NullMarked;
