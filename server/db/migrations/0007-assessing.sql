-- Spreadsheets as they come in (import, import_row), and what was entered of them (result). A spreadsheet is kept for
-- thirty days; a result until the provider no longer needs it.

create schema assessing;

create table assessing.import (
  organisation uuid not null,
  import uuid not null,
  design uuid not null,
  version integer not null,
  title json not null,
  file_name text not null,
  uploaded timestamptz not null,
  state text not null,
  reading integer not null default 1,
  sheet text,
  mapping text[],
  shape json not null,
  rows integer not null default 0,
  good integer not null default 0,
  wrong integer not null default 0,
  duplicates integer not null default 0,
  already_awarded integer not null default 0,
  without_email integer not null default 0,
  progress integer not null default 0,
  forgotten boolean not null default false,
  primary key (organisation, import)
);
comment on table assessing.import is 'by organisation: a spreadsheet that was uploaded, and how far it came';
comment on column assessing.import.title is 'of the version that it is for';
comment on column assessing.import.file_name is 'personal: as whoever uploaded it had called it; emptied after thirty days';
comment on column assessing.import.reading is 'raised with every new reading, so that an older one no longer counts';
comment on column assessing.import.sheet is 'the one that a person chose';
comment on column assessing.import.mapping is 'what a person said that the columns are';
comment on column assessing.import.forgotten is 'file, rows and whatever else was personal are gone';
comment on column assessing.import.shape is 'personal: sheets, columns with three cells each, and what is wrong with them; emptied after thirty days';

create index import_design on assessing.import (organisation, design, import);

create table assessing.import_row (
  organisation uuid not null,
  import uuid not null,
  row integer not null,
  state text not null,
  result uuid,
  learner json,
  email text,
  grade text,
  issued_on date,
  valid_until date,
  folded text,
  identities bytea[],
  findings json,
  primary key (organisation, import, row),
  foreign key (organisation, import) references assessing.import (organisation, import)
);
comment on table assessing.import_row is 'by organisation: a row that waits to be confirmed; removed thirty days after the upload';
comment on column assessing.import_row.state is 'good, wrong, or awarded: told and left out';
comment on column assessing.import_row.result is 'the id that it gets when it is entered';
comment on column assessing.import_row.learner is 'personal: names and identifiers';
comment on column assessing.import_row.email is 'personal: where the letter goes';
comment on column assessing.import_row.grade is 'personal';
comment on column assessing.import_row.issued_on is 'personal: a day of its own';
comment on column assessing.import_row.valid_until is 'personal: a day of its own';
comment on column assessing.import_row.folded is 'personal: names and number, without case and accents';
comment on column assessing.import_row.identities is 'personal: digests of what tells the learner apart';
comment on column assessing.import_row.findings is 'personal: what is wrong with the row may quote it';

create table assessing.result (
  organisation uuid not null,
  result uuid not null,
  design uuid not null,
  version integer not null,
  import uuid,
  learner json not null,
  email text,
  grade text,
  issued_on date,
  valid_until date,
  folded text not null,
  identities bytea[] not null,
  entered timestamptz not null,
  order_id uuid,
  issued boolean not null default false,
  primary key (organisation, result)
) with (fillfactor = 60);
comment on table assessing.result is 'by organisation: that a learner has met the requirements of a version; the learner record of the provider';
comment on column assessing.result.learner is 'personal: names and identifiers';
comment on column assessing.result.email is 'personal: where the letter goes';
comment on column assessing.result.grade is 'personal';
comment on column assessing.result.issued_on is 'personal: a day of its own';
comment on column assessing.result.valid_until is 'personal: a day of its own';
comment on column assessing.result.folded is 'personal: names and number, without case and accents';
comment on column assessing.result.identities is 'personal: digests of what tells the learner apart';
comment on column assessing.result.order_id is 'by which it was ordered; from then on nothing of it changes';
comment on column assessing.result.issued is 'in no index: setting it writes one row and nothing else';

create index result_ready on assessing.result (organisation, design, version, result) where order_id is null;
create index result_import on assessing.result (organisation, import);

create table assessing.identity (
  organisation uuid not null,
  design uuid not null,
  identity bytea not null,
  result uuid not null,
  primary key (organisation, design, identity, result)
);
comment on table assessing.identity is 'by organisation: who has a result of a design already';
comment on column assessing.identity.identity is 'personal: a digest of one identifier, or of names and date of birth';
