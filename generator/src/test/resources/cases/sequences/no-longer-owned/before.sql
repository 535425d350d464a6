create table users (
    id bigint primary key,
    name text not null
);
create sequence numbers owned by users.id;
