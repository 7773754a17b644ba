-- The keys that seal for organisations (key), and the small authority of this installation that certifies some of them.

create schema trust;

create table trust.authority (
  one boolean primary key check (one),
  certificate text not null,
  wrapped bytea not null,
  made timestamptz not null
);
comment on table trust.authority is 'reference: the trial authority of this installation, made when the first key is to be certified';
comment on column trust.authority.wrapped is 'its private key under the key of the installation';

create table trust.key (
  organisation uuid not null,
  key uuid not null,
  purpose text not null check (purpose in ('seal', 'status')),
  kind text not null check (kind in ('trial', 'imported')),
  identifier text not null,
  fingerprint text not null,
  certificates text not null,
  wrapped bytea not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  made timestamptz not null,
  retired timestamptz,
  primary key (organisation, key),
  unique (organisation, fingerprint)
);
comment on table trust.key is 'by organisation: keys that seal for it, and keys for status lists; retired ones stay, as what they sealed has to be verified';
comment on column trust.key.identifier is 'the legal identifier in the certificate';
comment on column trust.key.fingerprint is 'SHA-256 of the certificate, hexadecimal';
comment on column trust.key.certificates is 'PEM: the one of the key first, then those that lead on from it';
comment on column trust.key.wrapped is 'the private key under the key of the installation';

create unique index key_current on trust.key (organisation, purpose) where retired is null;
create index key_identifier on trust.key (identifier);
