package dev.retort.source;

import java.util.List;

/** Turns sources into classes. */
interface SourceCompiler {

    /**
     * The classes of these sources, which may use each other.
     *
     * @throws CompilationException when they are wrong
     */
    CompiledClasses compile(List<SourceFile> sources);
}
