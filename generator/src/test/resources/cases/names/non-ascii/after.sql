create table größen (schlüssel bigint primary key, 名前 text, "Ünïcode" text unique);
create index größen_名前 on größen (名前);
