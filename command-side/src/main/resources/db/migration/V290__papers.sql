-- The same bytes may be about more than one subject: a paper of two cases, or minutes somebody has also sent in as a paper.
alter table documents.document drop constraint document_pkey, add primary key (sha256, subject);
