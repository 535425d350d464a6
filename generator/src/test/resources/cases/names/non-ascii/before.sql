create table größen (schlüssel bigint primary key);
