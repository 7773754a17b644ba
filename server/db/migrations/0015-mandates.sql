-- Mandates: an organisation says who may issue for it (mandate), whoever it is given to finds it (mandate_held), and what is
-- issued under it is kept as a digest (mandate_use), so that nothing can be dated back once it has ended.

create table organisations.mandate (
  organisation uuid not null,
  mandate uuid not null,
  holder uuid,
  holder_identifier text not null,
  holder_name text not null,
  statement text not null,
  specifications text[],
  valid_from date not null,
  valid_until date,
  given timestamptz not null,
  accepted timestamptz,
  ended timestamptz,
  ended_by text check (ended_by in ('giver', 'holder')),
  end_reason text,
  primary key (organisation, mandate),
  foreign key (organisation) references organisations.organisation (organisation),
  check ((ended is null) = (ended_by is null))
);
comment on table organisations.mandate is 'by organisation: a mandate that it gave';
comment on column organisations.mandate.holder is 'the organisation of this installation that it was given to; no foreign key, as it is another one';
comment on column organisations.mandate.holder_identifier is 'the registered identifier of whom it was given to; that of an organisation here is read from the register';
comment on column organisations.mandate.statement is 'what it rests on; stands in every credential';
comment on column organisations.mandate.end_reason is 'for both sides; a body''s reason, of nobody in person';
comment on column organisations.mandate.specifications is 'the addresses of the descriptions that it is for; null for all';

create table organisations.mandate_held (
  organisation uuid not null,
  mandate uuid not null,
  giver uuid not null,
  primary key (organisation, mandate),
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.mandate_held is 'by organisation: a mandate that was given to it, and by whom';
comment on column organisations.mandate_held.giver is 'the organisation that gave it; no foreign key, as it is another one';

create table organisations.mandate_use (
  organisation uuid not null,
  mandate uuid not null,
  digest text not null,
  primary key (organisation, mandate, digest),
  foreign key (organisation, mandate) references organisations.mandate_held (organisation, mandate)
);
comment on table organisations.mandate_use is 'by organisation: what it issued under a mandate, as its giver acknowledges it';
comment on column organisations.mandate_use.digest is 'of what the credential says; it tells nothing to whoever has not got it';
