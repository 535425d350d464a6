ALTER INDEX ix_mail RENAME TO users_email_idx;
