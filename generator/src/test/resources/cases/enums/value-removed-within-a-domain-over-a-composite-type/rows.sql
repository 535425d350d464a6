insert into valves values (1, row('open', 'a'), row('shut', 'b'));
