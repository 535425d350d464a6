create table visits (id bigint primary key, at timestamptz);
create publication feed for table visits;
