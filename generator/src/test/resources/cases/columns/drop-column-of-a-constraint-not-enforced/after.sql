create table products (id int primary key, price int);
