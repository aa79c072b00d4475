-- A document answers a task of its own body, or none.

ALTER TABLE document ADD CONSTRAINT document_tasca_fkey FOREIGN KEY (ens_id, tasca_id) REFERENCES tasca (ens_id, id);
CREATE INDEX document_tasca ON document (ens_id, tasca_id) WHERE tasca_id IS NOT NULL;
