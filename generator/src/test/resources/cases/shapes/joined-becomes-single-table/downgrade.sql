CREATE TABLE card_payments (
    id bigint NOT NULL,
    card varchar(20) NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE payments DROP CONSTRAINT payments_dtype_check;
ALTER TABLE payments DROP COLUMN dtype;
ALTER TABLE payments DROP COLUMN card;
ALTER TABLE card_payments ADD CONSTRAINT card_payments_id_fkey FOREIGN KEY (id) REFERENCES payments (id);
