insert into audit.events (what) values ('login');
