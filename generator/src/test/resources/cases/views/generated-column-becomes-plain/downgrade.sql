DROP MATERIALIZED VIEW dearest;
DROP VIEW dear_lines;
ALTER TABLE lines DROP COLUMN total;
ALTER TABLE lines ADD COLUMN total numeric GENERATED ALWAYS AS (price * (quantity)::numeric) STORED;
CREATE VIEW dear_lines AS
SELECT id,
    total
   FROM lines
  WHERE (total > (100)::numeric);
CREATE MATERIALIZED VIEW dearest AS
SELECT max(total) AS total
   FROM dear_lines;
