DROP TABLE totals;
CREATE VIEW totals AS
SELECT customer AS id,
    (sum(amount))::integer AS amount
   FROM purchases
  GROUP BY customer;
