create type state as enum ('fresh', 'closed', 'lost');
create table tickets (id bigint primary key, status state not null, title text);
create view open_tickets as select id, title from tickets where status = 'fresh' and status <> all ('{fresh,closed}'::state[] || '{lost}'::state[]) or title = 'open';
