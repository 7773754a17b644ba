-- Organisations that issue (organisation), who works for them (member), who is invited to (invitation).

create schema organisations;

create table organisations.organisation (
  organisation uuid primary key,
  iri text not null,
  name text not null,
  folded text not null,
  identity text not null,
  revision integer not null,
  since timestamptz not null
);
comment on table organisations.organisation is 'by organisation: a legal body in the register of this installation';
comment on column organisations.organisation.iri is 'what credentials name it by; never changed';
comment on column organisations.organisation.name is 'the legal name in the language of the organisation, for lists';
comment on column organisations.organisation.folded is 'all names and the legal identifier without case and accents, for searching';
comment on column organisations.organisation.identity is 'JSON as text, as its owner typed it';

create index organisation_since on organisations.organisation (since desc, organisation desc);

create table organisations.legal_identifier (
  identifier text primary key,
  organisation uuid not null
);
comment on table organisations.legal_identifier is 'global: each registered identifier belongs to one organisation';
comment on column organisations.legal_identifier.organisation is 'the key of the organisation; no foreign key, as it crosses kinds';

create index legal_identifier_organisation on organisations.legal_identifier (organisation);

create table organisations.member (
  organisation uuid not null,
  person uuid not null,
  role text not null check (role in ('owner', 'designer', 'issuer', 'reader')),
  since timestamptz not null,
  primary key (organisation, person),
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.member is 'by organisation: who works for it, and in which role';
comment on column organisations.member.person is 'personal: the key of the person; no foreign key, as it crosses kinds';

create index member_person on organisations.member (person);

create table organisations.invitation (
  organisation uuid not null,
  invitation uuid not null,
  email text not null,
  blind text not null,
  role text not null check (role in ('owner', 'designer', 'issuer', 'reader')),
  sent timestamptz not null,
  undelivered text,
  primary key (organisation, invitation),
  unique (organisation, blind),
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.invitation is 'by organisation: somebody is invited by e-mail; gone when they accept';
comment on column organisations.invitation.email is 'personal: where the letter goes';
comment on column organisations.invitation.blind is 'the address under the key of the installation: whoever signs in with it finds the invitation';
comment on column organisations.invitation.undelivered is 'why the letter could not be delivered: a code, never words of a server';

create index invitation_blind on organisations.invitation (blind);
