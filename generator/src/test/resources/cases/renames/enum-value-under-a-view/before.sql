create type status as enum ('open', 'closed', 'lost');
create table tickets (id bigint primary key, status status not null, title varchar(20));
create view open_tickets as select id, title from tickets where status = 'open' and status <> all ('{open,closed}'::status[] || '{lost}'::status[]) or title = 'open';
