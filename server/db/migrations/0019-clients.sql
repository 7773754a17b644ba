-- Programs that act for an organisation, and tries that are counted for many processes together.

create table organisations.client (
  organisation uuid not null,
  client uuid not null,
  name text not null,
  scopes text[] not null,
  made timestamptz not null,
  expires timestamptz not null,
  used timestamptz,
  ended timestamptz,
  primary key (organisation, client),
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.client is 'by organisation: a program that may act for it';
comment on column organisations.client.scopes is 'the rights that it may ask tokens for';
comment on column organisations.client.used is 'when it last was given a token';
comment on column organisations.client.ended is 'an owner ended it then; null where none did';

create table organisations.client_secret (
  organisation uuid not null,
  client uuid not null,
  secret uuid not null,
  digest bytea not null,
  made timestamptz not null,
  until timestamptz,
  primary key (organisation, client, secret),
  foreign key (organisation, client) references organisations.client (organisation, client)
);
comment on table organisations.client_secret is 'by organisation: what a program shows itself with; two while it is being replaced';
comment on column organisations.client_secret.digest is 'SHA-256 of 256 bits that were drawn by chance';
comment on column organisations.client_secret.until is 'it was replaced and is good until then; null where it was not';

create table organisations.client_token (
  digest bytea primary key,
  organisation uuid not null,
  client uuid not null,
  scopes text[] not null,
  expires timestamptz not null
);
comment on table organisations.client_token is 'global: a bearer token that a program was given, found by its digest';
comment on column organisations.client_token.digest is 'SHA-256 of 256 bits that were drawn by chance';
comment on column organisations.client_token.organisation is 'whose it is; no foreign key, as it crosses kinds';

create index client_token_expires on organisations.client_token (expires);
create index client_token_client on organisations.client_token (organisation, client);

create schema limits;

create table limits.bucket (
  key bytea primary key,
  full_at timestamptz not null
);
comment on table limits.bucket is 'global: how often something that could be guessed was tried; gone once it may be tried as often as ever';
comment on column limits.bucket.key is 'what was tried, under the key of the installation';
comment on column limits.bucket.full_at is 'when all tries are allowed again';

create index bucket_full on limits.bucket (full_at);
