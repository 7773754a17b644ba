-- The log of what was changed: one an organisation, and one of the installation under the nil uuid.

create table people.act (
  organisation uuid not null,
  act uuid not null,
  sequence bigint generated always as identity,
  code text not null,
  record text not null,
  by text not null check (by in ('person', 'client', 'installation')),
  roles text[] not null,
  actor bytea,
  at timestamptz not null,
  batch integer,
  position integer,
  primary key (organisation, act)
);
comment on table people.act is 'by organisation: something that was changed; the nil uuid stands for the installation itself';
comment on column people.act.sequence is 'the order in which they are sealed';
comment on column people.act.code is 'what was done';
comment on column people.act.record is 'the id of what it was done to';
comment on column people.act.roles is 'those that gave the right';
comment on column people.act.actor is 'personal: who did it: a digest under the key of that person, or the id of a program; nobody’s once the key is destroyed';
comment on column people.act.batch is 'the one it was sealed in; null until then';
comment on column people.act.position is 'its place in that batch';

create index act_unsealed on people.act (organisation, sequence) where batch is null;
create index act_listed on people.act (organisation, at desc, sequence desc);
create index act_record on people.act (organisation, record, at desc);
create index act_actor on people.act (actor, organisation, at desc);
create index act_place on people.act (organisation, batch, position);

create table people.act_address (
  organisation uuid not null,
  act uuid not null,
  address text not null,
  until timestamptz not null,
  primary key (organisation, act)
);
comment on table people.act_address is 'by organisation: where from something was changed; apart, as it is kept for thirty days only';
comment on column people.act_address.address is 'personal: the network address';

create index act_address_until on people.act_address (until);

create table people.act_batch (
  organisation uuid not null,
  batch integer not null,
  first bigint not null,
  count integer not null,
  root bytea not null,
  previous bytea not null,
  sealed timestamptz not null,
  signature bytea not null,
  leaves bytea not null,
  primary key (organisation, batch)
);
comment on table people.act_batch is 'by organisation: acts that were sealed together, and the seal';
comment on column people.act_batch.first is 'how many acts there are in the batches before';
comment on column people.act_batch.root is 'of the Merkle tree over them';
comment on column people.act_batch.previous is 'SHA-256 of what the batch before says';
comment on column people.act_batch.signature is 'Ed25519, by the key of the installation for its logs';
comment on column people.act_batch.leaves is 'SHA-256 of each act in its order, 32 bytes each: by them is told which act was changed';

create table people.person_key (
  person uuid primary key,
  wrapped bytea not null
);
comment on table people.person_key is 'by person: the key under which the log names them; destroyed when they are erased';
comment on column people.person_key.wrapped is 'under the key of the installation';

create table people.actor (
  actor bytea primary key,
  person uuid not null
);
comment on table people.actor is 'global: whom a digest in the logs stands for; gone with the key of the person';
comment on column people.actor.actor is 'the person under their own key';
comment on column people.actor.person is 'personal: the key of the person; no foreign key, as it crosses kinds';

create index actor_person on people.actor (person);
