-- An award in further formats: the key that badges are signed with (badge_key), and the award sealed again in another
-- format when its learner or its provider asks for one (rendition), each with a slot of its own.

create table trust.badge_key (
  organisation uuid not null,
  key uuid not null,
  kind text not null check (kind in ('Ed25519', 'P-256')),
  did text not null,
  wrapped bytea not null,
  made timestamptz not null,
  retired timestamptz,
  primary key (organisation, key),
  unique (organisation, did)
);
comment on table trust.badge_key is 'by organisation: keys that sign badges and other credentials of the web; retired ones stay, as what they signed has to be verified';
comment on column trust.badge_key.kind is 'Ed25519 signs whole credentials; P-256 those whose holder may show parts';
comment on column trust.badge_key.did is 'the public key as did:key';
comment on column trust.badge_key.wrapped is 'the private key under the key of the installation';

create unique index badge_key_current on trust.badge_key (organisation, kind) where retired is null;
create index badge_key_did on trust.badge_key (did);

create table issuing.rendition (
  organisation uuid not null,
  credential uuid not null,
  format text not null,
  list integer not null,
  slot integer not null,
  sealed bytea not null,
  digest bytea not null,
  made timestamptz not null,
  primary key (organisation, credential, format),
  unique (organisation, list, slot),
  foreign key (organisation, credential) references issuing.credential (organisation, credential),
  foreign key (organisation, list) references issuing.status_list (organisation, list)
);
comment on table issuing.rendition is 'by organisation: a sealed credential in another format; it is taken back together with the credential';
comment on column issuing.rendition.sealed is 'personal: the sealed file, gzip';
comment on column issuing.rendition.digest is 'SHA-256 of the sealed file';

alter table wallet.share add column elements text[];
comment on column wallet.share.elements is 'what alone is shown, by the names of the elements; null shows everything';
