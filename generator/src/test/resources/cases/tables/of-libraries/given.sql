-- Quartz
CREATE TABLE qrtz_job_details (
    sched_name varchar(120) NOT NULL,
    job_name varchar(200) NOT NULL,
    job_group varchar(200) NOT NULL,
    job_data bytea,
    PRIMARY KEY (sched_name, job_name, job_group)
);
CREATE TABLE qrtz_triggers (
    sched_name varchar(120) NOT NULL,
    trigger_name varchar(200) NOT NULL,
    trigger_group varchar(200) NOT NULL,
    job_name varchar(200) NOT NULL,
    job_group varchar(200) NOT NULL,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, job_name, job_group) REFERENCES qrtz_job_details (sched_name, job_name, job_group)
);
CREATE INDEX idx_qrtz_t_j ON qrtz_triggers (sched_name, job_name, job_group);
-- Spring Session
CREATE TABLE spring_session (primary_id char(36) PRIMARY KEY, session_id char(36) NOT NULL);
CREATE TABLE spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES spring_session (primary_id) ON DELETE CASCADE,
    attribute_name varchar(200) NOT NULL,
    attribute_bytes bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
-- ShedLock
CREATE TABLE shedlock (name varchar(64) PRIMARY KEY, lock_until timestamp NOT NULL, locked_by varchar(255) NOT NULL);
-- Spring Batch
CREATE TABLE batch_job_instance (job_instance_id bigint PRIMARY KEY, job_name varchar(100) NOT NULL);
CREATE TABLE batch_job_execution (
    job_execution_id bigint PRIMARY KEY,
    job_instance_id bigint NOT NULL REFERENCES batch_job_instance (job_instance_id)
);
CREATE SEQUENCE batch_step_execution_seq MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE batch_job_execution_seq MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE batch_job_seq MAXVALUE 9223372036854775807 NO CYCLE;
-- PostGIS, installed without its extension
CREATE TABLE spatial_ref_sys (srid int PRIMARY KEY, auth_name varchar(256), auth_srid int);
