CREATE TYPE address AS (
    city varchar(255),
    street varchar(255)
);
CREATE TABLE customers (
    id bigint NOT NULL,
    home_address address,
    PRIMARY KEY (id),
    CHECK (home_address is null or ((home_address).street is not null))
);
