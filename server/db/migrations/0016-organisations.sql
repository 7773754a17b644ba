-- What kind of body an organisation is, its units, its alliances, its logo and its policy, and who applies to be entered.

alter table organisations.organisation add column country text not null default '';
comment on column organisations.organisation.country is 'as the identity says it, for lists';
update organisations.organisation set country = identity::json ->> 'country';

alter table organisations.organisation add column kinds text[] not null default '{}';
comment on column organisations.organisation.kinds is 'as the identity says them, for lists';

create index organisation_name on organisations.organisation (name, organisation);

create table organisations.unit (
  organisation uuid not null,
  unit uuid not null,
  parent uuid,
  names text not null,
  made timestamptz not null,
  closed timestamptz,
  primary key (organisation, unit),
  foreign key (organisation) references organisations.organisation (organisation),
  foreign key (organisation, parent) references organisations.unit (organisation, unit)
);
comment on table organisations.unit is 'by organisation: a faculty, a department, a campus; of two levels';
comment on column organisations.unit.names is 'JSON as text: by language';
comment on column organisations.unit.closed is 'since when nobody can be given a role in it';

create table organisations.alliance (
  alliance uuid primary key,
  name text not null,
  homepage text,
  since date,
  made timestamptz not null
);
comment on table organisations.alliance is 'global: what several organisations act in together; gone with the last of them';

create table organisations.alliance_member (
  organisation uuid not null,
  alliance uuid not null,
  invited_by uuid,
  invited timestamptz not null,
  joined timestamptz,
  primary key (organisation, alliance),
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.alliance_member is 'by organisation: an alliance it is in, or is invited to while it has not joined';
comment on column organisations.alliance_member.alliance is 'the key of the alliance; no foreign key, as it crosses kinds';
comment on column organisations.alliance_member.invited_by is 'the organisation that did; no foreign key, as that may be elsewhere';

create index alliance_member_alliance on organisations.alliance_member (alliance);

create table organisations.logo (
  organisation uuid primary key,
  object text not null,
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
  width integer not null,
  height integer not null,
  alternative text not null,
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.logo is 'by organisation: its picture, shown from our own address';
comment on column organisations.logo.object is 'its key in the object store';
comment on column organisations.logo.alternative is 'what it shows, for whoever does not see it';

create table organisations.recognition_policy (
  organisation uuid primary key,
  policy text not null,
  changed timestamptz not null,
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.recognition_policy is 'by organisation: how it recognises micro-credentials of others';
comment on column organisations.recognition_policy.policy is 'JSON as text';

create table organisations.application (
  person uuid not null,
  application uuid not null,
  state text not null check (state in ('applied', 'screening', 'granted', 'refused', 'withdrawn')),
  identity text not null,
  name text not null,
  folded text not null,
  identifiers text[] not null,
  reason text not null,
  link text,
  applied timestamptz not null,
  changed timestamptz not null,
  organisation uuid,
  undelivered text,
  primary key (person, application)
);
comment on table organisations.application is 'by person: somebody asks that their organisation be entered; the operator looks through those of all';
comment on column organisations.application.person is 'personal: who applies; no foreign key, as it crosses kinds';
comment on column organisations.application.identity is 'JSON as text, as it was typed';
comment on column organisations.application.name is 'the legal name, for lists';
comment on column organisations.application.folded is 'names and identifiers without case and accents, for searching';
comment on column organisations.application.identifiers is 'each in one way of writing it: those of the register are compared with them';
comment on column organisations.application.reason is 'personal: why they ask, in their words';
comment on column organisations.application.organisation is 'what was entered; no foreign key, as it crosses kinds';
comment on column organisations.application.undelivered is 'why a letter could not be delivered: a code';

create index application_listed on organisations.application (applied desc, application desc);
create index application_one on organisations.application (application);

create table organisations.application_message (
  person uuid not null,
  application uuid not null,
  number integer not null,
  by text not null check (by in ('applicant', 'operator')),
  text text not null,
  at timestamptz not null,
  primary key (person, application, number),
  foreign key (person, application) references organisations.application (person, application) on delete cascade
);
comment on table organisations.application_message is 'by person: what was asked and answered about an application, and the reason of a refusal';
comment on column organisations.application_message.person is 'personal: who applies';
comment on column organisations.application_message.text is 'personal: in the words of whoever wrote it';

create table organisations.application_evidence (
  person uuid not null,
  application uuid not null,
  evidence uuid not null,
  name text not null,
  media_type text not null,
  body bytea not null,
  primary key (person, application, evidence),
  foreign key (person, application) references organisations.application (person, application) on delete cascade
);
comment on table organisations.application_evidence is 'by person: a file that shows what an application says; in a row, so that it goes when the application does';
comment on column organisations.application_evidence.person is 'personal: who applies';
comment on column organisations.application_evidence.name is 'personal: the name of the file';
comment on column organisations.application_evidence.body is 'personal: the file';
