package dev.retort.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The test class that has the annotation, which may enclose the class of a test.
 *
 * @param context its context
 * @param request the attributes of the annotation
 */
record AnnotatedClass(ExtensionContext context, DatabaseRequest request) {

    /** Returns the class of a context. */
    static AnnotatedClass of(ExtensionContext context) {
        ExtensionContext place = context;
        Optional<RetortTest> annotation = annotation(place);
        while (annotation.isEmpty()) {
            place = place.getParent().orElseThrow();
            annotation = annotation(place);
        }
        return new AnnotatedClass(place, DatabaseRequest.of(annotation.get()));
    }

    private static Optional<RetortTest> annotation(ExtensionContext place) {
        return place.getTestMethod().isPresent()
                ? Optional.empty()
                : place.getTestClass().flatMap(type -> AnnotationSupport.findAnnotation(type, RetortTest.class));
    }
}
