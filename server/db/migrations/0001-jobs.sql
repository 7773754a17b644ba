-- What is to be done later (job), what happened (event), and what of it each consumer has yet to hear (delivery).

create schema jobs;

create table jobs.job (
  organisation uuid not null,
  id uuid not null,
  kind text not null,
  dedupe text,
  payload jsonb not null,
  due timestamptz not null,
  attempt integer not null default 0,
  lease uuid,
  again boolean not null default false,
  error text,
  parked_at timestamptz,
  finished_at timestamptz,
  primary key (organisation, id)
);
comment on table jobs.job is 'by organisation: work to be done; the nil uuid stands for the installation itself';
comment on column jobs.job.payload is 'ids, never what they stand for';
comment on column jobs.job.due is 'when it may be taken; while it is leased, when the lease ends';
comment on column jobs.job.lease is 'the token of the worker that has it';
comment on column jobs.job.again is 'it was ordered once more while it ran';
comment on column jobs.job.error is 'name and code of the last failure, never its words';

create index job_due on jobs.job (due) where finished_at is null and parked_at is null;
create unique index job_dedupe on jobs.job (organisation, kind, dedupe)
  where dedupe is not null and finished_at is null and parked_at is null;
create index job_parked on jobs.job (parked_at) where parked_at is not null;
create index job_finished on jobs.job (finished_at) where finished_at is not null;

create table jobs.event (
  organisation uuid not null,
  id uuid not null,
  sequence bigint generated always as identity,
  kind text not null,
  person uuid,
  record text not null,
  payload jsonb not null,
  happened_at timestamptz not null,
  spread boolean not null default false,
  primary key (organisation, id)
);
comment on table jobs.event is 'by organisation: what happened, written in the transaction in which it did; the nil uuid stands for none';
comment on column jobs.event.sequence is 'order within a record: its next event is written by whoever changes it next';
comment on column jobs.event.person is 'personal: id of whom it is about; gone a day after everyone has heard';
comment on column jobs.event.record is 'id of what it happened to; its events are heard in order';
comment on column jobs.event.payload is 'ids, never what they stand for';
comment on column jobs.event.spread is 'it has its deliveries';

create index event_unspread on jobs.event (sequence) where not spread;
create index event_spread on jobs.event (happened_at) where spread;

create table jobs.consumer (
  name text primary key,
  kinds text[] not null
);
comment on table jobs.consumer is 'reference: who hears of which kinds of events';

create table jobs.delivery (
  organisation uuid not null,
  event uuid not null,
  consumer text not null,
  record text not null,
  sequence bigint not null,
  due timestamptz not null,
  attempt integer not null default 0,
  error text,
  parked_at timestamptz,
  primary key (organisation, event, consumer),
  foreign key (organisation, event) references jobs.event (organisation, id)
);
comment on table jobs.delivery is 'by organisation: an event that a consumer has yet to hear; heard, the row is gone';
comment on column jobs.delivery.error is 'name and code of the last failure, never its words';

create index delivery_due on jobs.delivery (due, sequence) where parked_at is null;
create index delivery_order on jobs.delivery (organisation, consumer, record, sequence);

create table jobs.spreading (
  one boolean primary key check (one)
);
comment on table jobs.spreading is 'reference: the one row that is locked while events are given their deliveries';
insert into jobs.spreading (one) values (true);
