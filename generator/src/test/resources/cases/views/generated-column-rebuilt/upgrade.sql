ALTER TABLE lines ALTER COLUMN total SET EXPRESSION AS ((price * (quantity)::numeric) * 1.2);
