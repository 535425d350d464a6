insert into valves values (1, row('open', 'half'), array[row('shut', 'a,b')::setting], row(row('open', null), '(x)')), (2, default, null, row(null, null));
