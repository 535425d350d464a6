DROP VIEW own_accounts;
ALTER TABLE accounts ALTER COLUMN balance TYPE bigint;
CREATE VIEW own_accounts WITH (security_invoker = true) AS
SELECT id,
    balance
   FROM accounts;
