create table users (
    id bigint not null,
    code text not null,
    constraint pk_users primary key (id)
);
