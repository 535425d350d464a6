create table members (
    id bigint primary key,
    mail text not null
);
