package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change type of a rule column.
 *
 * <p>The first revision. Review notes: 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "change type of a rule column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeTypeOfARuleColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // In the way of a change below: rule keep. It is created again after the change, as it is.
        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.rule_0f654568', (
                    EXISTS (SELECT FROM pg_catalog.pg_rewrite
                            WHERE ev_class OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND rulename OPERATOR(pg_catalog.=) 'keep'))::text, false);
                  IF pg_catalog.current_setting('retort.rule_0f654568', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$DROP RULE keep ON users$$;
                  END IF;
                END
                $retort0$""");

        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "text")));

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.rule_0f654568', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$CREATE RULE keep AS
                    ON UPDATE TO users DO  INSERT INTO log (nick)
                  VALUES (new.nick)$$;
                  END IF;
                END
                $retort0$""");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.rule_0f654568', (
                    EXISTS (SELECT FROM pg_catalog.pg_rewrite
                            WHERE ev_class OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND rulename OPERATOR(pg_catalog.=) 'keep'))::text, false);
                  IF pg_catalog.current_setting('retort.rule_0f654568', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$DROP RULE keep ON users$$;
                  END IF;
                END
                $retort0$""");

        op.alterColumn("users",
                from(column("nick", "text")),
                to(column("nick", "varchar(20)")));

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.rule_0f654568', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$CREATE RULE keep AS
                    ON UPDATE TO users DO  INSERT INTO log (nick)
                  VALUES (new.nick)$$;
                  END IF;
                END
                $retort0$""");
    }
}
