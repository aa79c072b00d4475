DROP TRIGGER IF EXISTS procediment_immutable ON procediment;
DROP TABLE actualitzacio;
-- What was never published has no place in what there was before.
DELETE FROM procediment WHERE publicat_el IS NULL;
ALTER TABLE procediment
    ALTER COLUMN publicat_el SET NOT NULL,
    DROP COLUMN id,
    DROP COLUMN revisio,
    DROP COLUMN creat_el,
    DROP COLUMN creat_per,
    DROP COLUMN validat_el,
    DROP COLUMN retirat_el;
COMMENT ON COLUMN procediment.publicat_el IS 'When it was published.';
