create table bin_tags (bin bigint not null, tag varchar(20) not null);
create publication pall for all tables;
