create table products (
    id int primary key,
    price int,
    discount int,
    constraint products_discount check (discount < price) not enforced
);
