create table shelves (
    id bigint primary key
);
