-- What a person can ask of their data: consents, a new address, requests to providers, and what an erased credential leaves.

create table people.consent (
  person uuid not null references people.person (person),
  consent uuid not null,
  what text[] not null,
  about uuid,
  recipient text not null,
  purpose text not null,
  text_version integer not null,
  given timestamptz not null,
  until timestamptz,
  withdrawn timestamptz,
  primary key (person, consent)
);
comment on table people.consent is 'by person: that they let something of theirs be seen or used';
comment on column people.consent.what is 'personal: the names of the elements; empty stands for all of them';
comment on column people.consent.about is 'id of the record that it is about, as its slice knows it';
comment on column people.consent.recipient is 'personal: who sees it: a word of ours, or the id of an organisation';
comment on column people.consent.purpose is 'a word of ours with a sentence in every language';
comment on column people.consent.text_version is 'of the sentence that they agreed to';

create table people.address_change (
  person uuid primary key references people.person (person),
  email text not null,
  tries integer not null default 0,
  expires timestamptz not null
);
comment on table people.address_change is 'by person: another e-mail address that waits for the code of its letter, which stands nowhere';
comment on column people.address_change.email is 'personal: the address that it is to be';

create index address_change_expires on people.address_change (expires);

create table issuing.erased (
  organisation uuid not null,
  list integer not null,
  slot integer not null,
  credential uuid not null,
  format text not null,
  design uuid not null,
  version integer not null,
  state text not null,
  taken_back_on date,
  reason text,
  primary key (organisation, list, slot),
  foreign key (organisation, list) references issuing.status_list (organisation, list)
);
comment on table issuing.erased is 'by organisation: what is left of a credential whose learner was erased: its slot, so that the file which the learner may hold goes on being answered for';
comment on column issuing.erased.taken_back_on is 'published, as is the reason';

create index erased_credential on issuing.erased (organisation, credential);
create index erased_taken_back on issuing.erased (organisation, list) where taken_back_on is not null;

create schema my_data;

create table my_data.request (
  organisation uuid not null,
  request uuid not null,
  kind text not null check (kind in ('access', 'correction', 'erasure')),
  origin text not null check (origin in ('account', 'letter', 'erased-account')),
  person uuid,
  name text not null,
  email text,
  body text not null,
  language text not null,
  state text not null check (state in ('received', 'identity-checked', 'in-work', 'extended', 'answered', 'refused', 'closed')),
  reason text,
  answer text not null default '',
  received timestamptz not null,
  due timestamptz not null,
  changed timestamptz not null,
  primary key (organisation, request)
);
comment on table my_data.request is 'by organisation: somebody asks to see, to correct or to erase what it holds of them';
comment on column my_data.request.person is 'personal: the key of the person who asks; none where they asked by letter, or have no account any more';
comment on column my_data.request.name is 'personal: as they wrote it; empty where the account was erased';
comment on column my_data.request.email is 'personal: where the letters go; none where the account was erased';
comment on column my_data.request.body is 'personal: what they ask for, in their words';
comment on column my_data.request.reason is 'why it was refused: a word of ours';
comment on column my_data.request.answer is 'personal: what they were told';

create index request_open on my_data.request (organisation, due) where state <> 'closed';
create index request_closed on my_data.request (changed) where state = 'closed';
create index request_person on my_data.request (person) where person is not null;

create table my_data.request_record (
  organisation uuid not null,
  request uuid not null,
  credential uuid not null,
  added boolean not null default false,
  primary key (organisation, request, credential),
  foreign key (organisation, request) references my_data.request (organisation, request) on delete cascade
);
comment on table my_data.request_record is 'by organisation: a credential that is known to be theirs';
comment on column my_data.request_record.added is 'somebody at the desk said so; else they held it';

create table my_data.unconfirmed (
  digest bytea primary key,
  organisation uuid not null,
  kind text not null,
  name text not null,
  email text not null,
  body text not null,
  language text not null,
  expires timestamptz not null
);
comment on table my_data.unconfirmed is 'global: a request of somebody without an account, until the link of its letter is used';
comment on column my_data.unconfirmed.digest is 'SHA-256 of the secret in the link; the secret is derived under the key of the installation, and stands nowhere';
comment on column my_data.unconfirmed.organisation is 'whom it is for; no foreign key, as it crosses kinds';
comment on column my_data.unconfirmed.name is 'personal: as they wrote it';
comment on column my_data.unconfirmed.email is 'personal: where the letter goes';
comment on column my_data.unconfirmed.body is 'personal: what they ask for, in their words';

create index unconfirmed_expires on my_data.unconfirmed (expires);
