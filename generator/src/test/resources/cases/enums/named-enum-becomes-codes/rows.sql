insert into valve (id, phase, colour, lid) values (1, 'SHUT', 'RED', 0), (2, 'OPEN', 'BLUE', 1), (3, 'HALF', null, null), (4, null, 'RED', 1);
