ALTER TABLE rellotge DROP COLUMN criteri;
