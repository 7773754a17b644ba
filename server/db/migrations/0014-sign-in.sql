-- Ways to sign in besides letters: passkeys, providers of OpenID Connect, codes for whoever lost a passkey; and what a
-- session tells its person of the browser it is in.

alter table people.person add column passkey_only boolean not null default false;
comment on column people.person.passkey_only is 'the person wants no other way in; a letter opens the account only together with a recovery code';

alter table people.session add column way text not null default 'email'
  check (way in ('email', 'passkey', 'openid', 'recovery', 'set-up', 'demonstration'));
comment on column people.session.way is 'how the person signed in';
alter table people.session add column browser text not null default '';
comment on column people.session.browser is 'personal: a word of ours for the browser, empty where it is not known; never what the browser says itself';
alter table people.session add column system text not null default '';
comment on column people.session.system is 'personal: a word of ours for the system the browser runs on, empty where it is not known';

alter table people.sign_in add column person uuid;
comment on column people.sign_in.person is 'the key of a person who is signed in already and confirms that it is they; no foreign key, as it crosses kinds';
alter table people.sign_in add column proved boolean not null default false;
comment on column people.sign_in.proved is 'the code of the letter was right, and a recovery code is still wanted';

create table people.passkey (
  person uuid not null references people.person (person),
  passkey uuid not null,
  name text not null,
  credential bytea not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  synced boolean not null,
  made timestamptz not null,
  used timestamptz,
  primary key (person, passkey)
);
comment on table people.passkey is 'by person: a key that a device of theirs holds';
comment on column people.passkey.name is 'personal: as the person calls it';
comment on column people.passkey.credential is 'personal: the id that the authenticator gave it';
comment on column people.passkey.public_key is 'COSE; its other half never leaves the authenticator';
comment on column people.passkey.counter is 'of its signatures, as the authenticator counts them; it never goes back';
comment on column people.passkey.transports is 'how the authenticator is reached, a hint for the browser';
comment on column people.passkey.synced is 'other devices of the person have it too';
comment on column people.passkey.used is 'personal: when somebody last signed in or confirmed with it';

create table people.passkey_person (
  credential bytea primary key,
  person uuid not null,
  passkey uuid not null
);
comment on table people.passkey_person is 'global: whose a passkey is, for whoever signs in without saying who they are';
comment on column people.passkey_person.credential is 'SHA-256 of the id that the authenticator gave it';
comment on column people.passkey_person.person is 'the key of the person; no foreign key, as it crosses kinds';

create table people.challenge (
  browser bytea primary key,
  purpose text not null check (purpose in ('sign-in', 'register', 'confirm')),
  person uuid,
  expires timestamptz not null
);
comment on table people.challenge is 'global: a passkey is about to sign; gone when it has, or after five minutes';
comment on column people.challenge.browser is 'SHA-256 of the token in the browser that asked; the challenge is derived from it under the key of the installation, and stands nowhere';
comment on column people.challenge.person is 'the key of the person who was signed in when they asked; no foreign key, as it crosses kinds';

create index challenge_expires on people.challenge (expires);

create table people.linked (
  person uuid not null references people.person (person),
  linked uuid not null,
  provider text not null,
  label text not null,
  made timestamptz not null,
  used timestamptz,
  primary key (person, linked)
);
comment on table people.linked is 'by person: an account elsewhere that opens this one';
comment on column people.linked.provider is 'its id in the settings';
comment on column people.linked.label is 'personal: how the account is called there, so that its owner knows it again';
comment on column people.linked.used is 'personal: when somebody last signed in or confirmed by it';

create table people.subject (
  subject text primary key,
  person uuid not null,
  linked uuid not null
);
comment on table people.subject is 'global: whose an account elsewhere is';
comment on column people.subject.subject is 'issuer and subject under the key of the installation';
comment on column people.subject.person is 'the key of the person; no foreign key, as it crosses kinds';

create table people.openid (
  browser bytea primary key,
  purpose text not null check (purpose in ('sign-in', 'link', 'confirm', 'unlinked')),
  provider text not null,
  person uuid,
  language text not null,
  return_to text,
  subject text,
  label text,
  expires timestamptz not null
);
comment on table people.openid is 'global: somebody went to a provider, or came back from one and is not linked yet; gone when they are, or when the time is over';
comment on column people.openid.browser is 'SHA-256 of the token in the browser that went; state, nonce and code verifier are derived from it under the key of the installation, and stand nowhere';
comment on column people.openid.person is 'the key of the person who was signed in when they went; no foreign key, as it crosses kinds';
comment on column people.openid.return_to is 'a path of our own';
comment on column people.openid.subject is 'who came back: issuer and subject under the key of the installation';
comment on column people.openid.label is 'personal: how they are called there';

create index openid_expires on people.openid (expires);

create table people.recovery_code (
  person uuid not null references people.person (person),
  code bytea not null,
  used timestamptz,
  primary key (person, code)
);
comment on table people.recovery_code is 'by person: a code that they printed; with a letter it opens an account that wants a passkey';
comment on column people.recovery_code.code is 'the code under the key of the installation';
comment on column people.recovery_code.used is 'personal: when it was used; it is good for once';
