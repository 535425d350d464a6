CREATE TABLE cash_payments (
    id bigint NOT NULL,
    till varchar(20),
    PRIMARY KEY (id)
);
ALTER TABLE cash_payments ADD CONSTRAINT cash_payments_id_fkey FOREIGN KEY (id) REFERENCES payments (id);
