-- Named views of a list.

CREATE TABLE vista (
    ens_id int NOT NULL,
    id uuid NOT NULL,
    subjecte_id uuid NOT NULL,
    pantalla text NOT NULL CHECK (pantalla IN ('expedients', 'safata')),
    nom text NOT NULL CHECK (length(nom) BETWEEN 1 AND 80),
    consulta text NOT NULL CHECK (length(consulta) <= 4000),
    columnes text[] NOT NULL DEFAULT '{}',
    compartida boolean NOT NULL DEFAULT false,
    posicio int NOT NULL CHECK (posicio >= 0),
    versio bigint NOT NULL DEFAULT 1,
    creat_el timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (ens_id, id),
    FOREIGN KEY (ens_id, subjecte_id) REFERENCES membre (ens_id, subjecte_id)
);
COMMENT ON TABLE vista IS 'A named view of a list: of one member, or shared with the body.';
COMMENT ON COLUMN vista.ens_id IS 'The body.';
COMMENT ON COLUMN vista.id IS 'UUIDv7.';
COMMENT ON COLUMN vista.subjecte_id IS 'Whose it is.';
COMMENT ON COLUMN vista.pantalla IS 'The list that it shows.';
COMMENT ON COLUMN vista.nom IS 'Name.';
COMMENT ON COLUMN vista.consulta IS 'Query string of that list: filters and order, valid when it was stored.';
COMMENT ON COLUMN vista.columnes IS 'Columns to show, in their order; empty for the usual ones.';
COMMENT ON COLUMN vista.compartida IS 'Whether every member of the body has it.';
COMMENT ON COLUMN vista.posicio IS 'Place among the views.';
COMMENT ON COLUMN vista.versio IS 'Version for optimistic locking.';
COMMENT ON COLUMN vista.creat_el IS 'When it was made.';
CREATE INDEX vista_posicio ON vista (ens_id, posicio, id);
