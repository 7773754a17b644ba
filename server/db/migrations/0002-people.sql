-- Whoever signs in (person), how they are found by their e-mail address (address), and the tokens that browsers hold:
-- while somebody is signing in (sign_in), while they are signed in (session), and the first one of all (set_up).

create schema people;

create table people.person (
  person uuid primary key,
  name text not null,
  email text not null,
  operator boolean not null default false,
  since timestamptz not null
);
comment on table people.person is 'by person: somebody who signed in once, or was entered here';
comment on column people.person.name is 'personal: as they want to be called; empty until they say';
comment on column people.person.email is 'personal: where letters go; plain, as a key beside the program that writes the letters would protect it from nobody';
comment on column people.person.operator is 'runs this installation';

create index person_operator on people.person (person) where operator;

create table people.address (
  blind text primary key,
  person uuid not null
);
comment on table people.address is 'global: who has an e-mail address, found without the address standing here';
comment on column people.address.blind is 'the address under the key of the installation';
comment on column people.address.person is 'the key of the person; no foreign key, as it crosses kinds';

create table people.sign_in (
  browser bytea primary key,
  email text not null,
  language text not null,
  return_to text,
  tries integer not null default 0,
  expires timestamptz not null
);
comment on table people.sign_in is 'global: somebody is signing in; gone when they have, or when the time is over';
comment on column people.sign_in.browser is 'SHA-256 of the token in the browser that asked; code and link are derived from it under the key of the installation, and stand nowhere';
comment on column people.sign_in.email is 'personal: where the letter goes';
comment on column people.sign_in.return_to is 'a path of our own';
comment on column people.sign_in.tries is 'after five of them nothing opens it';

create index sign_in_expires on people.sign_in (expires);

create table people.session (
  token bytea primary key,
  session uuid not null,
  person uuid not null,
  made timestamptz not null,
  seen timestamptz not null,
  expires timestamptz not null
);
comment on table people.session is 'global: browsers that are signed in';
comment on column people.session.token is 'SHA-256 of the token in the browser';
comment on column people.session.person is 'the key of the person; no foreign key, as it crosses kinds';
comment on column people.session.seen is 'personal: to within a day';

create index session_person on people.session (person);
create index session_expires on people.session (expires);

create table people.set_up (
  token bytea primary key,
  expires timestamptz not null
);
comment on table people.set_up is 'global: links that make the operator of an installation that has none';
comment on column people.set_up.token is 'SHA-256 of the secret in the link';
