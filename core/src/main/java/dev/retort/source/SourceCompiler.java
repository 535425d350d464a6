package dev.retort.source;

import java.util.List;

/** A compiler of migrations. */
interface SourceCompiler {

    /**
     * Compiles these sources together.
     *
     * @throws CompilationException if they do not compile
     */
    CompiledClasses compile(List<SourceFile> sources);
}
