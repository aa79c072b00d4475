-- What the written terms of a body were counted by, so that a change of it counts them again.
ALTER TABLE rellotge ADD COLUMN criteri bytea CHECK (length(criteri) = 32);
COMMENT ON COLUMN rellotge.criteri IS 'Digest of the holidays and the readings that the terms of open cases are counted by; none before they were kept.';
