-- What the operator sees of the installation itself: which processes are at work, and what became of letters.

create schema operating;

create table operating.process (
  process uuid primary key,
  serves boolean not null,
  works boolean not null,
  version text not null,
  node text not null,
  started timestamptz not null,
  seen timestamptz not null
);
comment on table operating.process is 'global: a process of the program while it runs; it shows itself every half minute';
comment on column operating.process.version is 'of the program';

create table operating.letter_day (
  day date not null,
  outcome text not null,
  letters integer not null,
  last_at timestamptz not null,
  primary key (day, outcome)
);
comment on table operating.letter_day is 'global: how many letters of a day, in UTC, were handed over, or could not be, by code; of no letter more than that';
comment on column operating.letter_day.outcome is 'sent, or the code of the failure';
