create table users (
    id bigint not null,
    code text not null,
    primary key (code)
);
