insert into audit.events values (1, 'login');
