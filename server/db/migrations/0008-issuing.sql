-- Orders, the credentials that they ask for, the seals these were made with, and the lists in which they can be taken
-- back. A credential has its row, its id and its slot from the order on, and its signature once it is sealed.

create schema issuing;

create table issuing."order" (
  organisation uuid not null,
  order_id uuid not null,
  design uuid not null,
  version integer not null,
  import uuid,
  title json not null,
  issued_on date not null,
  state text not null,
  trouble text,
  total integer not null,
  done integer not null default 0,
  failed integer not null default 0,
  rate real,
  ordered timestamptz not null,
  sealing_time timestamptz not null,
  finished timestamptz,
  primary key (organisation, order_id)
) with (fillfactor = 50);
comment on table issuing."order" is 'by organisation: credentials that were asked for together';
comment on column issuing."order".import is 'only what this spreadsheet entered';
comment on column issuing."order".title is 'of the version';
comment on column issuing."order".issued_on is 'for those that have no day of their own';
comment on column issuing."order".trouble is 'why it was stopped by itself';
comment on column issuing."order".rate is 'credentials a second, lately';
comment on column issuing."order".sealing_time is 'what the seals say of when they were made: fixed, so that a second try seals the same';

create table issuing.status_list (
  organisation uuid not null,
  list integer not null,
  seed bytea not null,
  used integer not null default 0,
  revision integer not null default 0,
  primary key (organisation, list)
) with (fillfactor = 50);
comment on table issuing.status_list is 'by organisation: a published list; which bits are set, the credentials say';
comment on column issuing.status_list.seed is 'shuffles the slots, so that a slot tells nothing of when it was taken';
comment on column issuing.status_list.used is 'how many slots were given away; none is given twice';
comment on column issuing.status_list.revision is 'raised with every bit that is set';

create table issuing.seal (
  organisation uuid not null,
  seal bytea not null,
  algorithm text not null,
  certificates text not null,
  primary key (organisation, seal)
);
comment on table issuing.seal is 'by organisation: certificates as they were sent along, once for all credentials they sealed';
comment on column issuing.seal.seal is 'SHA-256 of the certificates';
comment on column issuing.seal.certificates is 'PEM, the one that seals first';

create table issuing.credential (
  organisation uuid not null,
  credential uuid not null,
  order_id uuid not null,
  design uuid not null,
  version integer not null,
  result uuid not null,
  format text not null,
  instance integer not null,
  list integer not null,
  slot integer not null,
  state text not null,
  learner json not null,
  email text,
  grade text,
  issued_on date not null,
  valid_until date,
  folded text not null,
  failure text,
  issued text,
  until text,
  seal bytea,
  sealing_time timestamptz,
  signature bytea,
  digest bytea,
  taken_back timestamptz,
  taken_back_on date,
  reason text,
  reason_text text,
  replaces uuid,
  replaced_by uuid,
  primary key (organisation, credential),
  unique (organisation, result, format, instance),
  unique (organisation, list, slot),
  foreign key (organisation, order_id) references issuing."order" (organisation, order_id),
  foreign key (organisation, list) references issuing.status_list (organisation, list),
  foreign key (organisation, seal) references issuing.seal (organisation, seal)
) with (fillfactor = 50);
comment on table issuing.credential is 'by organisation: a credential from its order on; sealed, its bytes are made anew from the row, and the digest proves them';
comment on column issuing.credential.result is 'the award: one credential of each format and instance; a corrected one is the next instance';
comment on column issuing.credential.learner is 'personal: names and identifiers, as sealed';
comment on column issuing.credential.email is 'personal: where the letter goes; never sealed';
comment on column issuing.credential.grade is 'personal: as sealed';
comment on column issuing.credential.issued_on is 'personal: the day of issuing';
comment on column issuing.credential.valid_until is 'personal: a last day of its own';
comment on column issuing.credential.folded is 'personal: names and number, without case and accents';
comment on column issuing.credential.failure is 'why it could not be sealed: a code';
comment on column issuing.credential.issued is 'personal: the day with its zone, as sealed; the rules of zones change, what was sealed does not';
comment on column issuing.credential.until is 'personal: the last day with its zone, as sealed';
comment on column issuing.credential.digest is 'SHA-256 of the sealed file';
comment on column issuing.credential.taken_back_on is 'the same day where the provider is; published, as is the reason';
comment on column issuing.credential.reason_text is 'personal: for the learner; never published';

create index credential_order on issuing.credential (organisation, order_id, credential);
create index credential_taken_back on issuing.credential (organisation, list) where taken_back is not null;
