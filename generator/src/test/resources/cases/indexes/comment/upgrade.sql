COMMENT ON INDEX by_mail IS 'For the sign-in';
