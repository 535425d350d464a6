package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptObjectTest {

    @Test
    void isNamedByTheStatementThatDropsIt() {
        KeptObject rule = KeptObject.rule(new QualifiedName("Odd = (x)", "t's"), "It's \"odd\" = ()");

        assertThat(KeptObject.dropped(rule.drop(List.of("DROP RULE r ON t")))).contains("rule It's \"odd\" = ()");
        assertThat(KeptObject.dropped(rule.create(List.of("CREATE RULE r")))).isEmpty();
        assertThat(KeptObject.dropped("DROP RULE r ON t")).isEmpty();
    }
}
