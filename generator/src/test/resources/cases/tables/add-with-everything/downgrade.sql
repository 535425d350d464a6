ALTER TABLE orders DROP CONSTRAINT orders_user_id_fkey;
DROP INDEX orders_state_idx;
DROP TABLE orders;
