DROP VIEW zz_best;
DROP VIEW totals;
CREATE TABLE totals (
    amount integer NOT NULL,
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
CREATE VIEW zz_best AS
SELECT id,
    amount
   FROM totals
  WHERE (amount > 5);
