DROP VIEW zz_best;
DROP TABLE totals;
CREATE VIEW totals AS
SELECT customer AS id,
    (sum(amount))::integer AS amount
   FROM purchases
  GROUP BY customer;
CREATE VIEW zz_best AS
SELECT id,
    amount
   FROM totals
  WHERE (amount > 5);
