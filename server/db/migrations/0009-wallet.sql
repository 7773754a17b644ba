-- The learner's own: what a provider has offered (claim), what a person holds (held), whom they showed it to (share).
-- Links and codes are found by their digests (claim_token, share_token), which carry the key of what they open.

create schema wallet;

create table wallet.claim (
  organisation uuid not null,
  claim uuid not null,
  credential uuid not null,
  order_id uuid not null,
  learner text not null,
  folded_learner text not null,
  email text,
  generation integer not null,
  offered timestamptz not null,
  expires timestamptz not null,
  sent timestamptz,
  undelivered text,
  opened timestamptz,
  claimed timestamptz,
  frozen timestamptz,
  withdrawn timestamptz,
  primary key (organisation, claim),
  unique (organisation, credential)
);
comment on table wallet.claim is 'by organisation: a credential that is offered to its learner, until they take it';
comment on column wallet.claim.learner is 'personal: the name in the credential';
comment on column wallet.claim.folded_learner is 'personal: the name without case and accents, for searching';
comment on column wallet.claim.email is 'personal: where the letter goes';
comment on column wallet.claim.generation is 'counts the links: only the newest opens anything';
comment on column wallet.claim.undelivered is 'why the letter could not be delivered: a code, never words of a server';
comment on column wallet.claim.frozen is 'somebody said: this is not me';
comment on column wallet.claim.withdrawn is 'the credential was taken back before anyone took it';

create index claim_listed on wallet.claim (organisation, offered desc, claim desc);
create index claim_order on wallet.claim (organisation, order_id, claim);

create table wallet.claim_token (
  digest bytea primary key,
  organisation uuid not null,
  claim uuid not null,
  kind text not null check (kind in ('link', 'code')),
  expires timestamptz not null
);
comment on table wallet.claim_token is 'global: SHA-256 of the secrets of links and codes';
comment on column wallet.claim_token.organisation is 'the key of the claim; no foreign key, as it crosses kinds';

create index claim_token_claim on wallet.claim_token (organisation, claim, kind);
create index claim_token_expires on wallet.claim_token (expires);

create table wallet.held (
  person uuid not null,
  held uuid not null,
  organisation uuid not null,
  credential uuid not null,
  title jsonb not null,
  language text not null,
  provider text not null,
  issued_on text not null,
  digest text not null,
  sealed bytea not null,
  claimed timestamptz not null,
  state text not null check (state in ('issued', 'revoked', 'superseded')),
  taken_back timestamptz,
  reason text,
  reason_text text,
  replaced_by uuid,
  primary key (person, held),
  unique (person, organisation, credential)
);
comment on table wallet.held is 'by person: the credentials a person holds, each with its sealed file';
comment on column wallet.held.credential is 'its id at the provider; no foreign key, as it crosses kinds';
comment on column wallet.held.sealed is 'personal: the sealed file, gzip';
comment on column wallet.held.reason_text is 'personal: what the provider wrote to the learner';
comment on column wallet.held.replaced_by is 'the held one that corrects it';

create index held_credential on wallet.held (organisation, credential);
create index held_listed on wallet.held (person, claimed desc, held desc);

create table wallet.share (
  person uuid not null,
  share uuid not null,
  held uuid not null,
  made timestamptz not null,
  until timestamptz,
  stopped timestamptz,
  views integer not null default 0,
  primary key (person, share),
  foreign key (person, held) references wallet.held (person, held)
);
comment on table wallet.share is 'by person: links that show a held credential to whoever has them';

create index share_held on wallet.share (person, held);

create table wallet.share_token (
  digest bytea primary key,
  person uuid not null,
  share uuid not null
);
comment on table wallet.share_token is 'global: SHA-256 of the tokens of shared links';
comment on column wallet.share_token.person is 'the key of the share; no foreign key, as it crosses kinds';

create index share_token_share on wallet.share_token (person, share);
