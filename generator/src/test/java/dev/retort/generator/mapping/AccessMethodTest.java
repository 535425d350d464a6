package dev.retort.generator.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessMethodTest {

    @ParameterizedTest
    @CsvSource({
        "gin_trgm_ops, gin",
        "gist_ltree_ops(siglen=32), gist",
        "ext.gin_hstore_ops, gin",
        "jsonb_path_ops, gin",
        "spgist_geometry_ops_2d, spgist",
        "kd_point_ops, spgist",
        "int8_minmax_multi_ops, brin",
        "inet_inclusion_ops, brin",
        "rum_tsvector_ops, rum",
        "vector_l1_ops, hnsw",
        "sparsevec_cosine_ops, hnsw",
        "vector_cosine_ops, ",
        "vector_ops, ",
        "text_pattern_ops, "
    })
    void isTheOneThatHasTheOperatorClass(String operatorClass, String method) {
        assertThat(AccessMethod.of(operatorClass).orElse(null)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({"vector_cosine_ops, hnsw ivfflat", "bit_hamming_ops, hnsw ivfflat", "halfvec_l1_ops, hnsw"})
    void areSeveralForDistancesOfVectors(String operatorClass, String methods) {
        assertThat(AccessMethod.candidates(operatorClass)).isEqualTo(List.of(methods.split(" ", -1)));
    }
}
