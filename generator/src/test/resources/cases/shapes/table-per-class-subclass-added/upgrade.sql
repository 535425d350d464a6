CREATE TABLE cash_payments (
    amount numeric(12,2),
    id bigint NOT NULL,
    till varchar(20),
    PRIMARY KEY (id)
);
