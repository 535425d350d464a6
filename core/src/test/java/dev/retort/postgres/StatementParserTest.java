package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.SqlStatement.Mode;
import dev.retort.postgres.effect.Effects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            create index concurrently on t (a)                              | NON_TRANSACTIONAL
            CREATE /* a comment */ UNIQUE INDEX Concurrently x on t (a)     | NON_TRANSACTIONAL
            create index x on t ("concurrently")                            | TRANSACTIONAL
            comment on table t is 'create index concurrently'               | TRANSACTIONAL
            drop index concurrently if exists x                             | NON_TRANSACTIONAL
            reindex (verbose) index concurrently x                          | NON_TRANSACTIONAL
            reindex index x                                                 | TRANSACTIONAL
            reindex database d                                              | NON_TRANSACTIONAL
            alter table t detach partition p concurrently                   | NON_TRANSACTIONAL
            alter table t detach partition p finalize                       | OWN_TRANSACTION
            vacuum t                                                        | NON_TRANSACTIONAL
            alter type mood add value if not exists 'x'                     | OWN_TRANSACTION
            alter table t validate constraint c                             | WAITS_FOR_LOCKS
            alter table t add constraint c check (a > 0) not valid          | TRANSACTIONAL
            do $$ begin execute 'vacuum t'; end $$                          | TRANSACTIONAL
            """)
    void saysHowAStatementStandsToTransactions(String sql, Mode mode) {
        assertThat(StatementParser.of(sql).statement().mode()).isEqualTo(mode);
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
        assertThat(Effects.of(sql)).hasToString(effect);
    }
}
