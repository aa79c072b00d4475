DROP TABLE index_foliat;
DROP TABLE suspensio;
DROP TABLE fet;
DROP TABLE tasca;
DROP TABLE expedient_tramitacio;
