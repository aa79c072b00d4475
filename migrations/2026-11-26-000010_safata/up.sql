-- The work list: the nearest last day of a case, whether its own or that of an open task, and the index that follows it.

ALTER TABLE expedient ADD COLUMN venciment_proper date NOT NULL DEFAULT '9999-12-31';
COMMENT ON COLUMN expedient.venciment_proper IS 'Nearest of the last days that run: the case''s own and those of its open tasks; 9999-12-31 when none does.';
UPDATE expedient e SET venciment_proper = p.dia
  FROM (SELECT e.ens_id, e.id, least(e.venciment, min(t.venciment)) AS dia
          FROM expedient e
          LEFT JOIN tasca t ON (t.ens_id, t.expedient_id) = (e.ens_id, e.id) AND t.estat IN ('pendent', 'assignada', 'en_curs')
         GROUP BY e.ens_id, e.id) p
 WHERE (e.ens_id, e.id) = (p.ens_id, p.id) AND p.dia IS NOT NULL;
CREATE INDEX expedient_safata ON expedient (ens_id, venciment_proper, id)
    WHERE estat NOT IN ('esborrany', 'tancat', 'transferit', 'eliminat', 'descartat', 'acumulat');

-- A term that was met shows no date, so closed cases need no condition of their own: with it, the order by term and the
-- filters by term could not use the index.
DROP INDEX expedient_venciment;
CREATE INDEX expedient_venciment ON expedient (ens_id, venciment, id) WHERE venciment IS NOT NULL;
