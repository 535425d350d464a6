create table members (
    id bigint primary key,
    mail text,
    nick text not null
);
