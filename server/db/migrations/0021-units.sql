-- What belongs to a unit of an organisation, and who did what where one pair of eyes is not enough. The nil uuid stands for
-- the whole organisation, to which everything belonged before.

alter table catalogue.design add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
alter table catalogue.design alter column unit drop default;
comment on column catalogue.design.unit is 'whose it is: what is entered and issued from then on is theirs too';
alter table catalogue.design add column review text not null default 'draft'
  check (review in ('draft', 'in-review', 'approved'));
comment on column catalogue.design.review is 'of the revision that is kept now: every change makes a draft of it again';

create index design_unit on catalogue.design (organisation, unit, updated desc)
  where unit <> '00000000-0000-0000-0000-000000000000';
create index design_in_review on catalogue.design (organisation, updated) where review = 'in-review';

create table catalogue.author (
  organisation uuid not null,
  design uuid not null,
  version integer not null,
  person uuid not null,
  primary key (organisation, design, version, person),
  foreign key (organisation, design) references catalogue.design (organisation, design) on delete cascade
);
comment on table catalogue.author is 'by organisation: who changed something of what became, or is to become, a version';
comment on column catalogue.author.person is 'personal: the key of the person; no foreign key, as it crosses kinds';

create index author_person on catalogue.author (person);

create table catalogue.step (
  organisation uuid not null,
  design uuid not null,
  step integer not null,
  kind text not null check (kind in ('submitted', 'returned', 'approved', 'published', 'moved')),
  version integer not null,
  revision integer not null,
  person uuid,
  at timestamptz not null,
  comments json not null default '[]',
  primary key (organisation, design, step),
  foreign key (organisation, design) references catalogue.design (organisation, design) on delete cascade
);
comment on table catalogue.step is 'by organisation: what was done with a design beside changing it';
comment on column catalogue.step.version is 'the one that was published, or was to be';
comment on column catalogue.step.person is 'personal: the key of who did it; none where a program did, or the person was erased';
comment on column catalogue.step.comments is 'what a reviewer said, each of one element';

create index step_person on catalogue.step (person);

alter table assessing.import add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
alter table assessing.import alter column unit drop default;
comment on column assessing.import.unit is 'whose the design was when it was uploaded';
alter table assessing.import add column confirmed_by uuid;
comment on column assessing.import.confirmed_by is 'personal: the key of the person who entered what it says; none where a program did';

create index import_unit on assessing.import (organisation, unit, import)
  where unit <> '00000000-0000-0000-0000-000000000000';

alter table assessing.result add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
alter table assessing.result alter column unit drop default;
comment on column assessing.result.unit is 'whose it is';
alter table assessing.result add column entered_by uuid;
comment on column assessing.result.entered_by is 'personal: the key of the person who entered or corrected it; none where a program did';

create index result_unit on assessing.result (organisation, unit, result)
  where unit <> '00000000-0000-0000-0000-000000000000';

alter table issuing."order" add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
alter table issuing."order" alter column unit drop default;
comment on column issuing."order".unit is 'whose the design was when it was ordered';
alter table issuing."order" add column ordered_by uuid;
comment on column issuing."order".ordered_by is 'personal: the key of the person who ordered it; none where a program did';

create index order_unit on issuing."order" (organisation, unit, order_id)
  where unit <> '00000000-0000-0000-0000-000000000000';

alter table issuing.credential add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
alter table issuing.credential alter column unit drop default;
comment on column issuing.credential.unit is 'whose it is, as its result is';

create index credential_unit on issuing.credential (organisation, unit, credential)
  where unit <> '00000000-0000-0000-0000-000000000000';

alter table issuing.erased add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
alter table issuing.erased alter column unit drop default;
comment on column issuing.erased.unit is 'whose the credential was';

alter table wallet.claim add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
alter table wallet.claim alter column unit drop default;
comment on column wallet.claim.unit is 'whose it is, as its credential is';

create index claim_unit on wallet.claim (organisation, unit, offered desc, claim desc)
  where unit <> '00000000-0000-0000-0000-000000000000';

create table organisations.four_eyes (
  organisation uuid primary key,
  review boolean not null,
  issue boolean not null,
  foreign key (organisation) references organisations.organisation (organisation)
);
comment on table organisations.four_eyes is 'by organisation: what two persons are asked for; neither, where there is no row';
comment on column organisations.four_eyes.review is 'who changed a design does not approve it';
comment on column organisations.four_eyes.issue is 'who entered a result does not issue it';
