insert into rule (phase, text) values (0, 'shut'), (1, 'open'), (2, 'half');
insert into step (number, phase) values (1, 0), (2, 2);
insert into valve (id, phase, history, planned, measured, rule_phase, step_number, step_phase)
values (1, 0, '{0,1,2,NULL}', '{}', 0, 2, 2, 2), (2, 1, '{2}', '{1,0}', 1, 0, 1, 0), (3, 2, null, null, 2, null, null, null),
    (4, null, '{NULL}', '{0,0}', 2, 1, null, null);
insert into valve_allowed (valve_id, allowed) values (1, 0), (1, 2), (2, null);
insert into valve_remarks (valve_id, remarks_key, remarks) values (1, 0, 'shut'), (1, 2, 'half'), (2, 1, 'open');
insert into valve_seen (valve_id, seen_key, seen) values (1, 'shut', 0), (1, 'open', 1), (2, 'half', 2);
