DROP MATERIALIZED VIEW league_totals;
ALTER TABLE scores ALTER COLUMN xp TYPE integer;
CREATE MATERIALIZED VIEW league_totals WITH (fillfactor = 70) AS
SELECT league,
    count(*) AS players,
    max(xp) AS best
   FROM scores
  GROUP BY league;
CREATE INDEX ix_best ON league_totals (best DESC) WHERE best > 0;
COMMENT ON INDEX ix_best IS 'For the front page.';
CREATE UNIQUE INDEX league_totals_league_idx ON league_totals (league);
COMMENT ON MATERIALIZED VIEW league_totals IS 'Filled every night.';
