create domain visit_number as bigint default 1;
create table users (
    id bigint primary key,
    name varchar(20) default null,
    tags varchar(5)[] default null,
    height numeric(5, 2) default null,
    visit visit_number,
    other_visit visit_number default null,
    "left" text
);
