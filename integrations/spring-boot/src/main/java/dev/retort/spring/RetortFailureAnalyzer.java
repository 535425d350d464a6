package dev.retort.spring;

import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the problem and the remedies of a failed migration in the form that Spring Boot gives to failed starts. */
final class RetortFailureAnalyzer extends AbstractFailureAnalyzer<RetortException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RetortException cause) {
        return new FailureAnalysis(
                "Retort: " + cause.problem(),
                cause.remedies().stream().map(RetortFailureAnalyzer::sentence).collect(Collectors.joining("\n")),
                cause);
    }

    private static String sentence(Remedy remedy) {
        String clause = remedy.in(PropertyWording.INSTANCE);
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + (clause.endsWith(".") ? "" : ".");
    }
}
