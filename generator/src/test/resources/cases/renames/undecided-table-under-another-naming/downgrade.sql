CREATE TABLE useraccount (
    id bigint NOT NULL,
    firstname varchar(255),
    lastname varchar(255),
    loginname varchar(255),
    PRIMARY KEY (id)
);
DROP TABLE user_account;
