DROP INDEX document_tasca;
ALTER TABLE document DROP CONSTRAINT document_tasca_fkey;
