CREATE TABLE user_account (
    id bigint NOT NULL,
    first_name varchar(255),
    last_name varchar(255),
    login_name varchar(255),
    PRIMARY KEY (id)
);
DROP TABLE useraccount;
