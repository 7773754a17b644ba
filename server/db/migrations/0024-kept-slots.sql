-- A slot is taken once for what a credential is to be sealed as: a try that fails leaves it for the next.

create table issuing.kept_slot (
  organisation uuid not null,
  credential uuid not null,
  purpose text not null,
  list integer not null,
  slot integer not null,
  primary key (organisation, credential, purpose),
  unique (organisation, list, slot),
  foreign key (organisation, credential) references issuing.credential (organisation, credential) on delete cascade,
  foreign key (organisation, list) references issuing.status_list (organisation, list)
);
comment on table issuing.kept_slot is 'by organisation: slots that were taken and in which nothing is sealed yet; gone once something is';
comment on column issuing.kept_slot.purpose is 'the further format, or correction: what replaces the credential';
