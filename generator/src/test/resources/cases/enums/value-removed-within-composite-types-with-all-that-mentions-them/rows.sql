insert into valves (id, setting, spares, housing) values
    (1, row('open', 'half', array['shut', null]::phase[]), array[row('shut', 'a,b', '{}')::setting], row(row('open', null, null), '(x)')),
    (2, default, null, row(null, null));
