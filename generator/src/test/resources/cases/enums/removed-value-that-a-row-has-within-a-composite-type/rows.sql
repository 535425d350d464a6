insert into valves values
    (1, array[row(array[row('open', 'half')::setting, null], 'half')::housing]),
    (2, array[null, row(array[[row('shut', null)::setting], [row('half', null)::setting]], null)::housing]);
