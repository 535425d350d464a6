CREATE TABLE route (
    id bigint NOT NULL,
    length integer,
    PRIMARY KEY (id)
);
CREATE TABLE place (
    id bigint NOT NULL,
    roads route[],
    PRIMARY KEY (id)
);
CREATE TABLE area (
    id bigint NOT NULL,
    main place,
    other place[],
    PRIMARY KEY (id)
);
CREATE TABLE border (
    id bigint NOT NULL,
    through area,
    along route,
    PRIMARY KEY (id)
);
