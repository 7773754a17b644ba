-- Designs while they are written (design), what was published of them and never changes (version), and the public list
-- (entry), which is read by anyone without knowing the organisation.

create schema catalogue;

create table catalogue.design (
  organisation uuid not null,
  design uuid not null,
  title text not null,
  folded_title text not null,
  draft text not null,
  revision integer not null,
  complete smallint not null,
  version integer,
  published_revision integer,
  review_by date,
  updated timestamptz not null,
  primary key (organisation, design)
);
comment on table catalogue.design is 'by organisation: a design as it was typed so far';
comment on column catalogue.design.title is 'in the language of the draft, for lists';
comment on column catalogue.design.folded_title is 'without case and accents';
comment on column catalogue.design.draft is 'JSON as text: what people type may hold characters that jsonb refuses';
comment on column catalogue.design.complete is 'how many of the rows that a design can fill are';
comment on column catalogue.design.version is 'the newest that was published';
comment on column catalogue.design.published_revision is 'what the newest version was made of';

create index design_updated on catalogue.design (organisation, updated desc);

create table catalogue.version (
  organisation uuid not null,
  design uuid not null,
  version integer not null,
  content text not null,
  digest bytea not null,
  review_by date,
  published timestamptz not null,
  primary key (organisation, design, version),
  foreign key (organisation, design) references catalogue.design (organisation, design)
);
comment on table catalogue.version is 'by organisation: a design as it was published; rows are added and never changed';
comment on column catalogue.version.content is 'JSON as text, exactly as it was digested';
comment on column catalogue.version.digest is 'SHA-256 of the content';

create table catalogue.entry (
  design uuid primary key,
  organisation uuid not null,
  version integer not null,
  shown jsonb not null,
  folded_title text not null,
  folded_text text not null,
  published timestamptz not null,
  review_by date
);
comment on table catalogue.entry is 'global: the public list, the newest version of each design; made anew from version at any time';
comment on column catalogue.entry.organisation is 'whose versions these are; no foreign key, as it crosses kinds';
comment on column catalogue.entry.shown is 'what a list shows of it';
comment on column catalogue.entry.folded_text is 'titles, descriptions, learning outcomes, provider, without case and accents';

create index entry_newest on catalogue.entry (published desc, design desc);
create index entry_title on catalogue.entry (folded_title, design);
create index entry_organisation on catalogue.entry (organisation);
