package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * An attribute of a composite type that has an enumerated type, and gets the new type when the enumerated type is rebuilt.
 *
 * @param type the composite type
 * @param attribute the attribute
 * @param array whether it is an array of the enumerated type
 */
@PublicApi
public record EnumAttribute(QualifiedName type, String attribute, boolean array) {}
