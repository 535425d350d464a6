package dev.retort.generator;

import dev.retort.RetortException;
import org.jspecify.annotations.Nullable;

/** Thrown when a {@link DiffCustomizer} cannot be loaded, or fails. */
public final class CustomizerException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String customizer;

    CustomizerException(String customizer, String problem, @Nullable Throwable cause) {
        super(
                problem,
                "correct the class, or take it out of META-INF/services/" + DiffCustomizer.class.getName(),
                cause);
        this.customizer = customizer;
    }

    static CustomizerException failed(DiffCustomizer customizer, String method, RuntimeException cause) {
        String name = customizer.getClass().getName();
        return new CustomizerException(name, name + "." + method + " failed: " + cause, cause);
    }

    static CustomizerException gaveNull(DiffCustomizer customizer) {
        String name = customizer.getClass().getName();
        return new CustomizerException(name, name + ".rewrite returned null, or a list with a null in it", null);
    }

    /** The name of the class, or of the interface if no class could be loaded. */
    public String customizer() {
        return customizer;
    }
}
