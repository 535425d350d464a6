insert into valve (id, phase)
values (1, 'OPEN'), (2, null), (3, 'SHUT');
update valve set (setting, housing, former) = (
    select v.setting, v.housing, v.former
    from jsonb_populate_record(valve, '{
        "setting": {"actual": "SHUT", "flow": 0.1, "note": "a \"quoted\", HALF (note)"},
        "housing": {"factory": {"actual": "OPEN", "flow": 0.30000000000000004}, "maker": "HALF"},
        "former": [{"actual": "OPEN", "flow": 1e300, "note": ""}, null, {"flow": 2, "note": "b"}]}') v)
where id = 1;
update valve set (setting, housing, former) = (
    select v.setting, v.housing, v.former
    from jsonb_populate_record(valve, '{"setting": {"flow": 3}, "housing": {"maker": "x"}, "former": []}') v)
where id = 2;
