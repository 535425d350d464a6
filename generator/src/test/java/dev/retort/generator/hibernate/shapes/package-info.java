/** Small mappings, each a class that holds the entities of one shape; Hibernate fills their fields. */
@NullUnmarked
package dev.retort.generator.hibernate.shapes;

import org.jspecify.annotations.NullUnmarked;
