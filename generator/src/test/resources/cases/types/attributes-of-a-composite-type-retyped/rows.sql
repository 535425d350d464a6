insert into users values (1, ('Mill Lane', '7', '\x41', '2026-11-20'), array[('Ely Road', '12', null, null)::address]),
    (2, (null, null, null, null), null);
