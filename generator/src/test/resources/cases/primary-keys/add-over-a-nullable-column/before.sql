create table users (
    id bigint,
    code text not null
);
