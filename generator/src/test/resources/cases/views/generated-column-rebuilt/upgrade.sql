DROP VIEW dear_lines;
ALTER TABLE lines DROP COLUMN total;
ALTER TABLE lines ADD COLUMN total numeric GENERATED ALWAYS AS ((price * (quantity)::numeric) * 1.2) STORED;
CREATE VIEW dear_lines AS
SELECT id,
    total
   FROM lines
  WHERE (total > (100)::numeric);
