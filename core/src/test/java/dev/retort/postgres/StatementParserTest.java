package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.SqlStatement.Mode;
import dev.retort.postgres.effect.Effect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            create index concurrently on t (a)                              | OUTSIDE
            CREATE /* a comment */ UNIQUE INDEX Concurrently x on t (a)     | OUTSIDE
            create index x on t ("concurrently")                            | SHARED
            comment on table t is 'create index concurrently'               | SHARED
            drop index concurrently if exists x                             | OUTSIDE
            reindex (verbose) index concurrently x                          | OUTSIDE
            reindex index x                                                 | SHARED
            reindex database d                                              | OUTSIDE
            alter table t detach partition p concurrently                   | OUTSIDE
            alter table t detach partition p finalize                       | ALONE
            vacuum t                                                        | OUTSIDE
            alter type mood add value if not exists 'x'                     | ALONE
            alter table t validate constraint c                             | PATIENT
            alter table t add constraint c check (a > 0) not valid          | SHARED
            do $$ begin execute 'vacuum t'; end $$                          | SHARED
            """)
    void saysHowAStatementStandsToTransactions(String sql, Mode mode) {
        assertThat(StatementParser.of(sql).mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            create unique index concurrently "a b" on only s.t using gin (a) where b | IndexBuilt[name="a b", table=s.t, unique=true, definition=using gin (a) where b, tolerant=false]
            create index concurrently if not exists s.x on t (a)            | IndexBuilt[name=s.x, table=t, unique=false, definition=(a), tolerant=true]
            drop index concurrently if exists s.x cascade                   | IndexDropped[name=s.x, sql=drop index concurrently if exists s.x cascade]
            reindex (tablespace a, verbose) table concurrently s.t          | IndexRebuilt[name=s.t, ofTable=true]
            alter table only s.t detach partition p concurrently            | PartitionDetached[table=s.t, partition=p]
            """)
    void knowsWhatAStatementMakes(String sql, String effect) {
        assertThat(Effect.of(sql)).hasToString(effect);
    }
}
