-- Small functions that others stand on.

-- Order of access levels: public 0, interessats 1, restringit 2, reservat 3.
CREATE OR REPLACE FUNCTION acces_nivell(p text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT array_position(ARRAY['public', 'interessats', 'restringit', 'reservat'], p) - 1 $$;
