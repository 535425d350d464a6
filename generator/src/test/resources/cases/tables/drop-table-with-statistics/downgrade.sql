CREATE TABLE users (
    id bigint NOT NULL,
    name varchar(50),
    nick varchar(20),
    active boolean NOT NULL DEFAULT true,
    PRIMARY KEY (id)
);
CREATE STATISTICS nick_and_name ON name, nick FROM users;
