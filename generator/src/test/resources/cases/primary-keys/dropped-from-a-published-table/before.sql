create table bin_tags (bin bigint not null, tag varchar(20) not null, primary key (bin, tag));
create publication pall for all tables;
