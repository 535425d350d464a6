insert into letter (id, text, scan) values
    (1, lo_from_bytea(0, convert_to('Grüße', 'UTF8')), lo_from_bytea(0, '\x00ff')),
    (2, null, null);
