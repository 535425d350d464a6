insert into rule (phase, text) values ('SHUT', 'shut'), ('OPEN', 'open'), ('HALF', 'half');
insert into step (number, phase) values (1, 'SHUT'), (2, 'HALF');
insert into valve (id, phase, history, planned, measured, rule_phase, step_number, step_phase)
values (1, 'SHUT', '{SHUT,OPEN,HALF,NULL}', '{}', 'SHUT', 'HALF', 2, 'HALF'),
    (2, 'OPEN', '{HALF}', '{OPEN,SHUT}', 'OPEN', 'SHUT', 1, 'SHUT'), (3, 'HALF', null, null, 'HALF', null, null, null),
    (4, null, '{NULL}', '{SHUT,SHUT}', 'HALF', 'OPEN', null, null);
insert into valve_allowed (valve_id, allowed) values (1, 'SHUT'), (1, 'HALF'), (2, null);
insert into valve_remarks (valve_id, remarks_key, remarks) values (1, 'SHUT', 'shut'), (1, 'HALF', 'half'), (2, 'OPEN', 'open');
insert into valve_seen (valve_id, seen_key, seen) values (1, 'shut', 'SHUT'), (1, 'open', 'OPEN'), (2, 'half', 'HALF');
