insert into canoe values (1), (4); insert into barge values (2), (703); select setval('hibernate_sequence', 703)
