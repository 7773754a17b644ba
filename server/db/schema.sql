-- Generated from the migrations by `npm run docs`, to be read: what they make, taken together.

-- by organisation: who has a result of a design already
create table assessing.identity (
  organisation uuid not null,
  design uuid not null,
  identity bytea not null, -- personal: a digest of one identifier, or of names and date of birth
  result uuid not null,
  PRIMARY KEY (organisation, design, identity, result)
);

-- by organisation: a spreadsheet that was uploaded, and how far it came
create table assessing.import (
  organisation uuid not null,
  import uuid not null,
  design uuid not null,
  version integer not null,
  title json not null, -- of the version that it is for
  file_name text not null, -- personal: as whoever uploaded it had called it; emptied after thirty days
  uploaded timestamp with time zone not null,
  state text not null,
  reading integer not null default 1, -- raised with every new reading, so that an older one no longer counts
  sheet text, -- the one that a person chose
  mapping text[], -- what a person said that the columns are
  shape json not null, -- personal: sheets, columns with three cells each, and what is wrong with them; emptied after thirty days
  rows integer not null default 0,
  good integer not null default 0,
  wrong integer not null default 0,
  duplicates integer not null default 0,
  already_awarded integer not null default 0,
  without_email integer not null default 0,
  progress integer not null default 0,
  forgotten boolean not null default false, -- file, rows and whatever else was personal are gone
  unit uuid not null, -- whose the design was when it was uploaded
  confirmed_by uuid, -- personal: the key of the person who entered what it says; none where a program did
  PRIMARY KEY (organisation, import)
);
CREATE INDEX import_design ON assessing.import USING btree (organisation, design, import);
CREATE INDEX import_unit ON assessing.import USING btree (organisation, unit, import) WHERE (unit <> '00000000-0000-0000-0000-000000000000'::uuid);

-- by organisation: a row that waits to be confirmed; removed thirty days after the upload
create table assessing.import_row (
  organisation uuid not null,
  import uuid not null,
  row integer not null,
  state text not null, -- good, wrong, or awarded: told and left out
  result uuid, -- the id that it gets when it is entered
  learner json, -- personal: names and identifiers
  email text, -- personal: where the letter goes
  grade text, -- personal
  issued_on date, -- personal: a day of its own
  valid_until date, -- personal: a day of its own
  folded text, -- personal: names and number, without case and accents
  identities bytea[], -- personal: digests of what tells the learner apart
  findings json, -- personal: what is wrong with the row may quote it
  PRIMARY KEY (organisation, import, "row"),
  FOREIGN KEY (organisation, import) REFERENCES assessing.import(organisation, import)
);

-- by organisation: that a learner has met the requirements of a version; the learner record of the provider
create table assessing.result (
  organisation uuid not null,
  result uuid not null,
  design uuid not null,
  version integer not null,
  import uuid,
  learner json not null, -- personal: names and identifiers
  email text, -- personal: where the letter goes
  grade text, -- personal
  issued_on date, -- personal: a day of its own
  valid_until date, -- personal: a day of its own
  folded text not null, -- personal: names and number, without case and accents
  identities bytea[] not null, -- personal: digests of what tells the learner apart
  entered timestamp with time zone not null,
  order_id uuid, -- by which it was ordered; from then on nothing of it changes
  issued boolean not null default false, -- in no index: setting it writes one row and nothing else
  unit uuid not null, -- whose it is
  entered_by uuid, -- personal: the key of the person who entered or corrected it; none where a program did
  PRIMARY KEY (organisation, result)
);
CREATE INDEX result_import ON assessing.result USING btree (organisation, import);
CREATE INDEX result_ready ON assessing.result USING btree (organisation, design, version, result) WHERE (order_id IS NULL);
CREATE INDEX result_unit ON assessing.result USING btree (organisation, unit, result) WHERE (unit <> '00000000-0000-0000-0000-000000000000'::uuid);

-- by organisation: who changed something of what became, or is to become, a version
create table catalogue.author (
  organisation uuid not null,
  design uuid not null,
  version integer not null,
  person uuid not null, -- personal: the key of the person; no foreign key, as it crosses kinds
  PRIMARY KEY (organisation, design, version, person),
  FOREIGN KEY (organisation, design) REFERENCES catalogue.design(organisation, design) ON DELETE CASCADE
);
CREATE INDEX author_person ON catalogue.author USING btree (person);

-- by organisation: a design as it was typed so far
create table catalogue.design (
  organisation uuid not null,
  design uuid not null,
  title text not null, -- in the language of the draft, for lists
  folded_title text not null, -- without case and accents
  draft text not null, -- JSON as text: what people type may hold characters that jsonb refuses
  revision integer not null,
  complete smallint not null, -- how many of the rows that a design can fill are
  version integer, -- the newest that was published
  published_revision integer, -- what the newest version was made of
  review_by date,
  updated timestamp with time zone not null,
  unit uuid not null, -- whose it is: what is entered and issued from then on is theirs too
  review text not null default 'draft'::text, -- of the revision that is kept now: every change makes a draft of it again
  PRIMARY KEY (organisation, design),
  CHECK ((review = ANY (ARRAY['draft'::text, 'in-review'::text, 'approved'::text])))
);
CREATE INDEX design_in_review ON catalogue.design USING btree (organisation, updated) WHERE (review = 'in-review'::text);
CREATE INDEX design_unit ON catalogue.design USING btree (organisation, unit, updated DESC) WHERE (unit <> '00000000-0000-0000-0000-000000000000'::uuid);
CREATE INDEX design_updated ON catalogue.design USING btree (organisation, updated DESC);

-- global: the public list, the newest version of each design; made anew from version at any time
create table catalogue.entry (
  design uuid not null,
  organisation uuid not null, -- whose versions these are; no foreign key, as it crosses kinds
  version integer not null,
  shown jsonb not null, -- what a list shows of it
  folded_title text not null,
  folded_text text not null, -- titles, descriptions, learning outcomes, provider, without case and accents
  published timestamp with time zone not null,
  review_by date,
  PRIMARY KEY (design)
);
CREATE INDEX entry_newest ON catalogue.entry USING btree (published DESC, design DESC);
CREATE INDEX entry_organisation ON catalogue.entry USING btree (organisation);
CREATE INDEX entry_title ON catalogue.entry USING btree (folded_title, design);

-- by organisation: what was done with a design beside changing it
create table catalogue.step (
  organisation uuid not null,
  design uuid not null,
  step integer not null,
  kind text not null,
  version integer not null, -- the one that was published, or was to be
  revision integer not null,
  person uuid, -- personal: the key of who did it; none where a program did, or the person was erased
  at timestamp with time zone not null,
  comments json not null default '[]'::json, -- what a reviewer said, each of one element
  PRIMARY KEY (organisation, design, step),
  FOREIGN KEY (organisation, design) REFERENCES catalogue.design(organisation, design) ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['submitted'::text, 'returned'::text, 'approved'::text, 'published'::text, 'moved'::text])))
);
CREATE INDEX step_person ON catalogue.step USING btree (person);

-- by organisation: a design as it was published; rows are added and never changed
create table catalogue.version (
  organisation uuid not null,
  design uuid not null,
  version integer not null,
  content text not null, -- JSON as text, exactly as it was digested
  digest bytea not null, -- SHA-256 of the content
  review_by date,
  published timestamp with time zone not null,
  PRIMARY KEY (organisation, design, version),
  FOREIGN KEY (organisation, design) REFERENCES catalogue.design(organisation, design)
);

-- reference: which migrations were run, and the digest of each
create table db.migration (
  name text not null,
  digest text not null,
  ran_at timestamp with time zone default now(), -- unknown for those that were run before this was kept
  PRIMARY KEY (name)
);

-- by organisation: credentials that were asked for together
create table issuing."order" (
  organisation uuid not null,
  order_id uuid not null,
  design uuid not null,
  version integer not null,
  import uuid, -- only what this spreadsheet entered
  title json not null, -- of the version
  issued_on date not null, -- for those that have no day of their own
  state text not null,
  trouble text, -- why it was stopped by itself
  total integer not null,
  done integer not null default 0,
  failed integer not null default 0,
  rate real, -- credentials a second, lately
  ordered timestamp with time zone not null,
  sealing_time timestamp with time zone not null, -- what the seals say of when they were made: fixed, so that a second try seals the same
  finished timestamp with time zone,
  unit uuid not null, -- whose the design was when it was ordered
  ordered_by uuid, -- personal: the key of the person who ordered it; none where a program did
  PRIMARY KEY (organisation, order_id)
);
CREATE INDEX order_unit ON issuing."order" USING btree (organisation, unit, order_id) WHERE (unit <> '00000000-0000-0000-0000-000000000000'::uuid);

-- reference: PUBLIC_URL as it was when the first slot of a status list was taken
create table issuing.address (
  one boolean not null,
  origin text not null,
  fixed timestamp with time zone not null,
  PRIMARY KEY (one),
  CHECK (one)
);

-- by organisation: a credential from its order on; sealed, its bytes are made anew from the row, and the digest proves them
create table issuing.credential (
  organisation uuid not null,
  credential uuid not null,
  order_id uuid not null,
  design uuid not null,
  version integer not null,
  result uuid not null, -- the award: one credential of each format and instance; a corrected one is the next instance
  format text not null,
  instance integer not null,
  list integer not null,
  slot integer not null,
  state text not null,
  learner json not null, -- personal: names and identifiers, as sealed
  email text, -- personal: where the letter goes; never sealed
  grade text, -- personal: as sealed
  issued_on date not null, -- personal: the day of issuing
  valid_until date, -- personal: a last day of its own
  folded text not null, -- personal: names and number, without case and accents
  failure text, -- why it could not be sealed: a code
  issued text, -- personal: the day with its zone, as sealed; the rules of zones change, what was sealed does not
  until text, -- personal: the last day with its zone, as sealed
  seal bytea,
  sealing_time timestamp with time zone,
  signature bytea,
  digest bytea, -- SHA-256 of the sealed file
  taken_back timestamp with time zone,
  taken_back_on date, -- the same day where the provider is; published, as is the reason
  reason text,
  reason_text text, -- personal: for the learner; never published
  replaces uuid,
  replaced_by uuid,
  unit uuid not null, -- whose it is, as its result is
  PRIMARY KEY (organisation, credential),
  UNIQUE (organisation, list, slot),
  UNIQUE (organisation, result, format, instance),
  FOREIGN KEY (organisation, list) REFERENCES issuing.status_list(organisation, list),
  FOREIGN KEY (organisation, order_id) REFERENCES issuing."order"(organisation, order_id),
  FOREIGN KEY (organisation, seal) REFERENCES issuing.seal(organisation, seal)
);
CREATE INDEX credential_order ON issuing.credential USING btree (organisation, order_id, credential);
CREATE INDEX credential_taken_back ON issuing.credential USING btree (organisation, list) WHERE (taken_back IS NOT NULL);
CREATE INDEX credential_unit ON issuing.credential USING btree (organisation, unit, credential) WHERE (unit <> '00000000-0000-0000-0000-000000000000'::uuid);

-- by organisation: what is left of a credential whose learner was erased: its slot, so that the file which the learner may hold goes on being answered for
create table issuing.erased (
  organisation uuid not null,
  list integer not null,
  slot integer not null,
  credential uuid not null,
  format text not null,
  design uuid not null,
  version integer not null,
  state text not null,
  taken_back_on date, -- published, as is the reason
  reason text,
  unit uuid not null, -- whose the credential was
  PRIMARY KEY (organisation, list, slot),
  FOREIGN KEY (organisation, list) REFERENCES issuing.status_list(organisation, list)
);
CREATE INDEX erased_credential ON issuing.erased USING btree (organisation, credential);
CREATE INDEX erased_taken_back ON issuing.erased USING btree (organisation, list) WHERE (taken_back_on IS NOT NULL);

-- by organisation: slots that were taken and in which nothing is sealed yet; gone once something is
create table issuing.kept_slot (
  organisation uuid not null,
  credential uuid not null,
  purpose text not null, -- the further format, or correction: what replaces the credential
  list integer not null,
  slot integer not null,
  PRIMARY KEY (organisation, credential, purpose),
  UNIQUE (organisation, list, slot),
  FOREIGN KEY (organisation, credential) REFERENCES issuing.credential(organisation, credential) ON DELETE CASCADE,
  FOREIGN KEY (organisation, list) REFERENCES issuing.status_list(organisation, list)
);

-- by organisation: a sealed credential in another format; it is taken back together with the credential
create table issuing.rendition (
  organisation uuid not null,
  credential uuid not null,
  format text not null,
  list integer not null,
  slot integer not null,
  sealed bytea not null, -- personal: the sealed file, gzip
  digest bytea not null, -- SHA-256 of the sealed file
  made timestamp with time zone not null,
  PRIMARY KEY (organisation, credential, format),
  UNIQUE (organisation, list, slot),
  FOREIGN KEY (organisation, credential) REFERENCES issuing.credential(organisation, credential),
  FOREIGN KEY (organisation, list) REFERENCES issuing.status_list(organisation, list)
);

-- by organisation: certificates as they were sent along, once for all credentials they sealed
create table issuing.seal (
  organisation uuid not null,
  seal bytea not null, -- SHA-256 of the certificates
  algorithm text not null,
  certificates text not null, -- PEM, the one that seals first
  PRIMARY KEY (organisation, seal)
);

-- by organisation: a published list; which bits are set, the credentials say
create table issuing.status_list (
  organisation uuid not null,
  list integer not null,
  seed bytea not null, -- shuffles the slots, so that a slot tells nothing of when it was taken
  used integer not null default 0, -- how many slots were given away; none is given twice
  revision integer not null default 0, -- raised with every bit that is set
  PRIMARY KEY (organisation, list)
);

-- reference: who hears of which kinds of events
create table jobs.consumer (
  name text not null,
  kinds text[] not null,
  PRIMARY KEY (name)
);

-- by organisation: an event that a consumer has yet to hear; heard, the row is gone
create table jobs.delivery (
  organisation uuid not null,
  event uuid not null,
  consumer text not null,
  record text not null,
  sequence bigint not null,
  due timestamp with time zone not null,
  attempt integer not null default 0,
  error text, -- name and code of the last failure, never its words
  parked_at timestamp with time zone,
  PRIMARY KEY (organisation, event, consumer),
  FOREIGN KEY (organisation, event) REFERENCES jobs.event(organisation, id)
);
CREATE INDEX delivery_due ON jobs.delivery USING btree (due, sequence) WHERE (parked_at IS NULL);
CREATE INDEX delivery_order ON jobs.delivery USING btree (organisation, consumer, record, sequence);

-- by organisation: what happened, written in the transaction in which it did; the nil uuid stands for none
create table jobs.event (
  organisation uuid not null,
  id uuid not null,
  sequence bigint not null generated always as identity, -- order within a record: its next event is written by whoever changes it next
  kind text not null,
  person uuid, -- personal: id of whom it is about; gone a day after everyone has heard
  record text not null, -- id of what it happened to; its events are heard in order
  payload jsonb not null, -- ids, never what they stand for
  happened_at timestamp with time zone not null,
  spread boolean not null default false, -- it has its deliveries
  PRIMARY KEY (organisation, id)
);
CREATE INDEX event_spread ON jobs.event USING btree (happened_at) WHERE spread;
CREATE INDEX event_unspread ON jobs.event USING btree (sequence) WHERE (NOT spread);

-- by organisation: work to be done; the nil uuid stands for the installation itself
create table jobs.job (
  organisation uuid not null,
  id uuid not null,
  kind text not null,
  dedupe text,
  payload jsonb not null, -- ids, never what they stand for
  due timestamp with time zone not null, -- when it may be taken; while it is leased, when the lease ends
  attempt integer not null default 0,
  lease uuid, -- the token of the worker that has it
  again boolean not null default false, -- it was ordered once more while it ran
  error text, -- name and code of the last failure, never its words
  parked_at timestamp with time zone,
  finished_at timestamp with time zone,
  awaited boolean not null default false, -- somebody sits and waits for it: taken before what nobody waits for
  PRIMARY KEY (organisation, id)
);
CREATE INDEX job_awaited ON jobs.job USING btree (due) WHERE (awaited AND (finished_at IS NULL) AND (parked_at IS NULL));
CREATE UNIQUE INDEX job_dedupe ON jobs.job USING btree (organisation, kind, dedupe) WHERE ((dedupe IS NOT NULL) AND (finished_at IS NULL) AND (parked_at IS NULL));
CREATE INDEX job_due ON jobs.job USING btree (due) WHERE ((finished_at IS NULL) AND (parked_at IS NULL));
CREATE INDEX job_finished ON jobs.job USING btree (finished_at) WHERE (finished_at IS NOT NULL);
CREATE INDEX job_parked ON jobs.job USING btree (parked_at) WHERE (parked_at IS NOT NULL);

-- reference: the one row that is locked while events are given their deliveries
create table jobs.spreading (
  one boolean not null,
  PRIMARY KEY (one),
  CHECK (one)
);

-- global: how often something that could be guessed was tried; gone once it may be tried as often as ever
create table limits.bucket (
  key bytea not null, -- what was tried, under the key of the installation
  full_at timestamp with time zone not null, -- when all tries are allowed again
  PRIMARY KEY (key)
);
CREATE INDEX bucket_full ON limits.bucket USING btree (full_at);

-- by organisation: somebody asks to see, to correct or to erase what it holds of them
create table my_data.request (
  organisation uuid not null,
  request uuid not null,
  kind text not null,
  origin text not null,
  person uuid, -- personal: the key of the person who asks; none where they asked by letter, or have no account any more
  name text not null, -- personal: as they wrote it; empty where the account was erased
  email text, -- personal: where the letters go; none where the account was erased
  body text not null, -- personal: what they ask for, in their words
  language text not null,
  state text not null,
  reason text, -- why it was refused: a word of ours
  answer text not null default ''::text, -- personal: what they were told
  received timestamp with time zone not null,
  due timestamp with time zone not null,
  changed timestamp with time zone not null,
  PRIMARY KEY (organisation, request),
  CHECK ((kind = ANY (ARRAY['access'::text, 'correction'::text, 'erasure'::text]))),
  CHECK ((origin = ANY (ARRAY['account'::text, 'letter'::text, 'erased-account'::text]))),
  CHECK ((state = ANY (ARRAY['received'::text, 'identity-checked'::text, 'in-work'::text, 'extended'::text, 'answered'::text, 'refused'::text, 'closed'::text])))
);
CREATE INDEX request_closed ON my_data.request USING btree (changed) WHERE (state = 'closed'::text);
CREATE INDEX request_open ON my_data.request USING btree (organisation, due) WHERE (state <> 'closed'::text);
CREATE INDEX request_person ON my_data.request USING btree (person) WHERE (person IS NOT NULL);

-- by organisation: a credential that is known to be theirs
create table my_data.request_record (
  organisation uuid not null,
  request uuid not null,
  credential uuid not null,
  added boolean not null default false, -- somebody at the desk said so; else they held it
  PRIMARY KEY (organisation, request, credential),
  FOREIGN KEY (organisation, request) REFERENCES my_data.request(organisation, request) ON DELETE CASCADE
);

-- global: a request of somebody without an account, until the link of its letter is used
create table my_data.unconfirmed (
  digest bytea not null, -- SHA-256 of the secret in the link; the secret is derived under the key of the installation, and stands nowhere
  organisation uuid not null, -- whom it is for; no foreign key, as it crosses kinds
  kind text not null,
  name text not null, -- personal: as they wrote it
  email text not null, -- personal: where the letter goes
  body text not null, -- personal: what they ask for, in their words
  language text not null,
  expires timestamp with time zone not null,
  PRIMARY KEY (digest)
);
CREATE INDEX unconfirmed_expires ON my_data.unconfirmed USING btree (expires);

-- global: how many letters of a day, in UTC, were handed over, or could not be, by code; of no letter more than that
create table operating.letter_day (
  day date not null,
  outcome text not null, -- sent, or the code of the failure
  letters integer not null,
  last_at timestamp with time zone not null,
  PRIMARY KEY (day, outcome)
);

-- global: a process of the program while it runs; it shows itself every half minute
create table operating.process (
  process uuid not null,
  serves boolean not null,
  works boolean not null,
  version text not null, -- of the program
  node text not null,
  started timestamp with time zone not null,
  seen timestamp with time zone not null,
  PRIMARY KEY (process)
);

-- global: what several organisations act in together; gone with the last of them
create table organisations.alliance (
  alliance uuid not null,
  name text not null,
  homepage text,
  since date,
  made timestamp with time zone not null,
  PRIMARY KEY (alliance)
);

-- by organisation: an alliance it is in, or is invited to while it has not joined
create table organisations.alliance_member (
  organisation uuid not null,
  alliance uuid not null, -- the key of the alliance; no foreign key, as it crosses kinds
  invited_by uuid, -- the organisation that did; no foreign key, as that may be elsewhere
  invited timestamp with time zone not null,
  joined timestamp with time zone,
  PRIMARY KEY (organisation, alliance),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation)
);
CREATE INDEX alliance_member_alliance ON organisations.alliance_member USING btree (alliance);

-- by person: somebody asks that their organisation be entered; the operator looks through those of all
create table organisations.application (
  person uuid not null, -- personal: who applies; no foreign key, as it crosses kinds
  application uuid not null,
  state text not null,
  identity text not null, -- JSON as text, as it was typed
  name text not null, -- the legal name, for lists
  folded text not null, -- names and identifiers without case and accents, for searching
  identifiers text[] not null, -- each in one way of writing it: those of the register are compared with them
  reason text not null, -- personal: why they ask, in their words
  link text,
  applied timestamp with time zone not null,
  changed timestamp with time zone not null,
  organisation uuid, -- what was entered; no foreign key, as it crosses kinds
  undelivered text, -- why a letter could not be delivered: a code
  PRIMARY KEY (person, application),
  CHECK ((state = ANY (ARRAY['applied'::text, 'screening'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX application_listed ON organisations.application USING btree (applied DESC, application DESC);
CREATE INDEX application_one ON organisations.application USING btree (application);

-- by person: a file that shows what an application says; in a row, so that it goes when the application does
create table organisations.application_evidence (
  person uuid not null, -- personal: who applies
  application uuid not null,
  evidence uuid not null,
  name text not null, -- personal: the name of the file
  media_type text not null,
  body bytea not null, -- personal: the file
  PRIMARY KEY (person, application, evidence),
  FOREIGN KEY (person, application) REFERENCES organisations.application(person, application) ON DELETE CASCADE
);

-- by person: what was asked and answered about an application, and the reason of a refusal
create table organisations.application_message (
  person uuid not null, -- personal: who applies
  application uuid not null,
  number integer not null,
  by text not null,
  text text not null, -- personal: in the words of whoever wrote it
  at timestamp with time zone not null,
  PRIMARY KEY (person, application, number),
  FOREIGN KEY (person, application) REFERENCES organisations.application(person, application) ON DELETE CASCADE,
  CHECK ((by = ANY (ARRAY['applicant'::text, 'operator'::text])))
);

-- by organisation: a program that may act for it
create table organisations.client (
  organisation uuid not null,
  client uuid not null,
  name text not null,
  scopes text[] not null, -- the rights that it may ask tokens for
  made timestamp with time zone not null,
  expires timestamp with time zone not null,
  used timestamp with time zone, -- when it last was given a token
  ended timestamp with time zone, -- an owner ended it then; null where none did
  PRIMARY KEY (organisation, client),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation)
);

-- by organisation: what a program shows itself with; two while it is being replaced
create table organisations.client_secret (
  organisation uuid not null,
  client uuid not null,
  secret uuid not null,
  digest bytea not null, -- SHA-256 of 256 bits that were drawn by chance
  made timestamp with time zone not null,
  until timestamp with time zone, -- it was replaced and is good until then; null where it was not
  PRIMARY KEY (organisation, client, secret),
  FOREIGN KEY (organisation, client) REFERENCES organisations.client(organisation, client)
);

-- global: a bearer token that a program was given, found by its digest
create table organisations.client_token (
  digest bytea not null, -- SHA-256 of 256 bits that were drawn by chance
  organisation uuid not null, -- whose it is; no foreign key, as it crosses kinds
  client uuid not null,
  scopes text[] not null,
  expires timestamp with time zone not null,
  PRIMARY KEY (digest)
);
CREATE INDEX client_token_client ON organisations.client_token USING btree (organisation, client);
CREATE INDEX client_token_expires ON organisations.client_token USING btree (expires);

-- by organisation: what two persons are asked for; neither, where there is no row
create table organisations.four_eyes (
  organisation uuid not null,
  review boolean not null, -- who changed a design does not approve it
  issue boolean not null, -- who entered a result does not issue it
  PRIMARY KEY (organisation),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation)
);

-- by organisation: somebody is invited by e-mail; gone when they accept
create table organisations.invitation (
  organisation uuid not null,
  invitation uuid not null,
  email text not null, -- personal: where the letter goes
  blind text not null, -- the address under the key of the installation: whoever signs in with it finds the invitation
  sent timestamp with time zone not null,
  undelivered text, -- why the letter could not be delivered: a code, never words of a server
  PRIMARY KEY (organisation, invitation),
  UNIQUE (organisation, blind),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation)
);
CREATE INDEX invitation_blind ON organisations.invitation USING btree (blind);

-- by organisation: a role that somebody is invited to
create table organisations.invitation_role (
  organisation uuid not null,
  invitation uuid not null,
  role text not null,
  unit uuid not null default '00000000-0000-0000-0000-000000000000'::uuid, -- the nil uuid stands for the whole organisation
  PRIMARY KEY (organisation, invitation, role, unit),
  FOREIGN KEY (organisation, invitation) REFERENCES organisations.invitation(organisation, invitation) ON DELETE CASCADE,
  CHECK (((role <> 'owner'::text) OR (unit = '00000000-0000-0000-0000-000000000000'::uuid))),
  CHECK ((role = ANY (ARRAY['owner'::text, 'designer'::text, 'reviewer'::text, 'assessor'::text, 'issuer'::text, 'recognition-officer'::text, 'quality-officer'::text, 'counsellor'::text, 'auditor'::text, 'reader'::text])))
);

-- global: each registered identifier belongs to one organisation
create table organisations.legal_identifier (
  identifier text not null,
  organisation uuid not null, -- the key of the organisation; no foreign key, as it crosses kinds
  PRIMARY KEY (identifier)
);
CREATE INDEX legal_identifier_organisation ON organisations.legal_identifier USING btree (organisation);

-- by organisation: its picture, shown from our own address
create table organisations.logo (
  organisation uuid not null,
  object text not null, -- its key in the object store
  media_type text not null,
  width integer not null,
  height integer not null,
  alternative text not null, -- what it shows, for whoever does not see it
  PRIMARY KEY (organisation),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation),
  CHECK ((media_type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/webp'::text])))
);

-- by organisation: a mandate that it gave
create table organisations.mandate (
  organisation uuid not null,
  mandate uuid not null,
  holder uuid, -- the organisation of this installation that it was given to; no foreign key, as it is another one
  holder_identifier text not null, -- the registered identifier of whom it was given to; that of an organisation here is read from the register
  holder_name text not null,
  statement text not null, -- what it rests on; stands in every credential
  specifications text[], -- the addresses of the descriptions that it is for; null for all
  valid_from date not null,
  valid_until date,
  given timestamp with time zone not null,
  accepted timestamp with time zone,
  ended timestamp with time zone,
  ended_by text,
  end_reason text, -- for both sides; a body's reason, of nobody in person
  PRIMARY KEY (organisation, mandate),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation),
  CHECK (((ended IS NULL) = (ended_by IS NULL))),
  CHECK ((ended_by = ANY (ARRAY['giver'::text, 'holder'::text])))
);

-- by organisation: a mandate that was given to it, and by whom
create table organisations.mandate_held (
  organisation uuid not null,
  mandate uuid not null,
  giver uuid not null, -- the organisation that gave it; no foreign key, as it is another one
  PRIMARY KEY (organisation, mandate),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation)
);

-- by organisation: what it issued under a mandate, as its giver acknowledges it
create table organisations.mandate_use (
  organisation uuid not null,
  mandate uuid not null,
  digest text not null, -- of what the credential says; it tells nothing to whoever has not got it
  PRIMARY KEY (organisation, mandate, digest),
  FOREIGN KEY (organisation, mandate) REFERENCES organisations.mandate_held(organisation, mandate)
);

-- by organisation: who works for it, and in which role
create table organisations.member (
  organisation uuid not null,
  person uuid not null, -- personal: the key of the person; no foreign key, as it crosses kinds
  since timestamp with time zone not null,
  PRIMARY KEY (organisation, person),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation)
);
CREATE INDEX member_person ON organisations.member USING btree (person);

-- by organisation: a role of a member
create table organisations.member_role (
  organisation uuid not null,
  person uuid not null, -- personal: the key of the person; no foreign key to them, as it crosses kinds
  role text not null,
  unit uuid not null default '00000000-0000-0000-0000-000000000000'::uuid, -- the nil uuid stands for the whole organisation
  PRIMARY KEY (organisation, person, role, unit),
  FOREIGN KEY (organisation, person) REFERENCES organisations.member(organisation, person) ON DELETE CASCADE,
  CHECK (((role <> 'owner'::text) OR (unit = '00000000-0000-0000-0000-000000000000'::uuid))),
  CHECK ((role = ANY (ARRAY['owner'::text, 'designer'::text, 'reviewer'::text, 'assessor'::text, 'issuer'::text, 'recognition-officer'::text, 'quality-officer'::text, 'counsellor'::text, 'auditor'::text, 'reader'::text])))
);

-- by organisation: a legal body in the register of this installation
create table organisations.organisation (
  organisation uuid not null,
  iri text not null, -- what credentials name it by; never changed
  name text not null, -- the legal name in the language of the organisation, for lists
  folded text not null, -- all names and the legal identifier without case and accents, for searching
  identity text not null, -- JSON as text, as its owner typed it
  revision integer not null,
  since timestamp with time zone not null,
  country text not null default ''::text, -- as the identity says it, for lists
  kinds text[] not null default '{}'::text[], -- as the identity says them, for lists
  PRIMARY KEY (organisation)
);
CREATE INDEX organisation_name ON organisations.organisation USING btree (name, organisation);
CREATE INDEX organisation_since ON organisations.organisation USING btree (since DESC, organisation DESC);

-- by organisation: how it recognises micro-credentials of others
create table organisations.recognition_policy (
  organisation uuid not null,
  policy text not null, -- JSON as text
  changed timestamp with time zone not null,
  PRIMARY KEY (organisation),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation)
);

-- by organisation: a faculty, a department, a campus; of two levels
create table organisations.unit (
  organisation uuid not null,
  unit uuid not null,
  parent uuid,
  names text not null, -- JSON as text: by language
  made timestamp with time zone not null,
  closed timestamp with time zone, -- since when nobody can be given a role in it
  PRIMARY KEY (organisation, unit),
  FOREIGN KEY (organisation) REFERENCES organisations.organisation(organisation),
  FOREIGN KEY (organisation, parent) REFERENCES organisations.unit(organisation, unit)
);

-- by organisation: something that was changed; the nil uuid stands for the installation itself
create table people.act (
  organisation uuid not null,
  act uuid not null,
  sequence bigint not null generated always as identity, -- the order in which they are sealed
  code text not null, -- what was done
  record text not null, -- the id of what it was done to
  by text not null,
  roles text[] not null, -- those that gave the right
  actor bytea, -- personal: who did it: a digest under the key of that person, or the id of a program; nobody’s once the key is destroyed
  at timestamp with time zone not null,
  batch integer, -- the one it was sealed in; null until then
  position integer, -- its place in that batch
  PRIMARY KEY (organisation, act),
  CHECK ((by = ANY (ARRAY['person'::text, 'client'::text, 'installation'::text])))
);
CREATE INDEX act_actor ON people.act USING btree (actor, organisation, at DESC);
CREATE INDEX act_listed ON people.act USING btree (organisation, at DESC, sequence DESC);
CREATE INDEX act_place ON people.act USING btree (organisation, batch, "position");
CREATE INDEX act_record ON people.act USING btree (organisation, record, at DESC);
CREATE INDEX act_unsealed ON people.act USING btree (organisation, sequence) WHERE (batch IS NULL);

-- by organisation: where from something was changed; apart, as it is kept for thirty days only
create table people.act_address (
  organisation uuid not null,
  act uuid not null,
  address text not null, -- personal: the network address
  until timestamp with time zone not null,
  PRIMARY KEY (organisation, act)
);
CREATE INDEX act_address_until ON people.act_address USING btree (until);

-- by organisation: acts that were sealed together, and the seal
create table people.act_batch (
  organisation uuid not null,
  batch integer not null,
  first bigint not null, -- how many acts there are in the batches before
  count integer not null,
  root bytea not null, -- of the Merkle tree over them
  previous bytea not null, -- SHA-256 of what the batch before says
  sealed timestamp with time zone not null,
  signature bytea not null, -- Ed25519, by the key of the installation for its logs
  leaves bytea not null, -- SHA-256 of each act in its order, 32 bytes each: by them is told which act was changed
  PRIMARY KEY (organisation, batch)
);

-- global: whom a digest in the logs stands for; gone with the key of the person
create table people.actor (
  actor bytea not null, -- the person under their own key
  person uuid not null, -- personal: the key of the person; no foreign key, as it crosses kinds
  PRIMARY KEY (actor)
);
CREATE INDEX actor_person ON people.actor USING btree (person);

-- global: who has an e-mail address, found without the address standing here
create table people.address (
  blind text not null, -- the address under the key of the installation
  person uuid not null, -- the key of the person; no foreign key, as it crosses kinds
  PRIMARY KEY (blind)
);

-- by person: another e-mail address that waits for the code of its letter, which stands nowhere
create table people.address_change (
  person uuid not null,
  email text not null, -- personal: the address that it is to be
  tries integer not null default 0,
  expires timestamp with time zone not null,
  PRIMARY KEY (person),
  FOREIGN KEY (person) REFERENCES people.person(person)
);
CREATE INDEX address_change_expires ON people.address_change USING btree (expires);

-- global: a passkey is about to sign; gone when it has, or after five minutes
create table people.challenge (
  browser bytea not null, -- SHA-256 of the token in the browser that asked; the challenge is derived from it under the key of the installation, and stands nowhere
  purpose text not null,
  person uuid, -- the key of the person who was signed in when they asked; no foreign key, as it crosses kinds
  expires timestamp with time zone not null,
  PRIMARY KEY (browser),
  CHECK ((purpose = ANY (ARRAY['sign-in'::text, 'register'::text, 'confirm'::text])))
);
CREATE INDEX challenge_expires ON people.challenge USING btree (expires);

-- by person: that they let something of theirs be seen or used
create table people.consent (
  person uuid not null,
  consent uuid not null,
  what text[] not null, -- personal: the names of the elements; empty stands for all of them
  about uuid, -- id of the record that it is about, as its slice knows it
  recipient text not null, -- personal: who sees it: a word of ours, or the id of an organisation
  purpose text not null, -- a word of ours with a sentence in every language
  text_version integer not null, -- of the sentence that they agreed to
  given timestamp with time zone not null,
  until timestamp with time zone,
  withdrawn timestamp with time zone,
  PRIMARY KEY (person, consent),
  FOREIGN KEY (person) REFERENCES people.person(person)
);

-- by person: an account elsewhere that opens this one
create table people.linked (
  person uuid not null,
  linked uuid not null,
  provider text not null, -- its id in the settings
  label text not null, -- personal: how the account is called there, so that its owner knows it again
  made timestamp with time zone not null,
  used timestamp with time zone, -- personal: when somebody last signed in or confirmed by it
  PRIMARY KEY (person, linked),
  FOREIGN KEY (person) REFERENCES people.person(person)
);

-- global: somebody went to a provider, or came back from one and is not linked yet; gone when they are, or when the time is over
create table people.openid (
  browser bytea not null, -- SHA-256 of the token in the browser that went; state, nonce and code verifier are derived from it under the key of the installation, and stand nowhere
  purpose text not null,
  provider text not null,
  person uuid, -- the key of the person who was signed in when they went; no foreign key, as it crosses kinds
  language text not null,
  return_to text, -- a path of our own
  subject text, -- who came back: issuer and subject under the key of the installation
  label text, -- personal: how they are called there
  expires timestamp with time zone not null,
  PRIMARY KEY (browser),
  CHECK ((purpose = ANY (ARRAY['sign-in'::text, 'link'::text, 'confirm'::text, 'unlinked'::text])))
);
CREATE INDEX openid_expires ON people.openid USING btree (expires);

-- by person: a key that a device of theirs holds
create table people.passkey (
  person uuid not null,
  passkey uuid not null,
  name text not null, -- personal: as the person calls it
  credential bytea not null, -- personal: the id that the authenticator gave it
  public_key bytea not null, -- COSE; its other half never leaves the authenticator
  counter bigint not null, -- of its signatures, as the authenticator counts them; it never goes back
  transports text[] not null, -- how the authenticator is reached, a hint for the browser
  synced boolean not null, -- other devices of the person have it too
  made timestamp with time zone not null,
  used timestamp with time zone, -- personal: when somebody last signed in or confirmed with it
  PRIMARY KEY (person, passkey),
  FOREIGN KEY (person) REFERENCES people.person(person)
);

-- global: whose a passkey is, for whoever signs in without saying who they are
create table people.passkey_person (
  credential bytea not null, -- SHA-256 of the id that the authenticator gave it
  person uuid not null, -- the key of the person; no foreign key, as it crosses kinds
  passkey uuid not null,
  PRIMARY KEY (credential)
);

-- by person: somebody who signed in once, or was entered here
create table people.person (
  person uuid not null,
  name text not null, -- personal: as they want to be called; empty until they say
  email text not null, -- personal: where letters go; plain, as a key beside the program that writes the letters would protect it from nobody
  operator boolean not null default false, -- runs this installation
  since timestamp with time zone not null,
  passkey_only boolean not null default false, -- the person wants no other way in; a letter opens the account only together with a recovery code
  PRIMARY KEY (person)
);
CREATE INDEX person_operator ON people.person USING btree (person) WHERE operator;

-- by person: the key under which the log names them; destroyed when they are erased
create table people.person_key (
  person uuid not null,
  wrapped bytea not null, -- under the key of the installation
  PRIMARY KEY (person)
);

-- by person: a code that they printed; with a letter it opens an account that wants a passkey
create table people.recovery_code (
  person uuid not null,
  code bytea not null, -- the code under the key of the installation
  used timestamp with time zone, -- personal: when it was used; it is good for once
  PRIMARY KEY (person, code),
  FOREIGN KEY (person) REFERENCES people.person(person)
);

-- global: browsers that are signed in
create table people.session (
  token bytea not null, -- SHA-256 of the token in the browser
  session uuid not null,
  person uuid not null, -- the key of the person; no foreign key, as it crosses kinds
  made timestamp with time zone not null,
  seen timestamp with time zone not null, -- personal: to within a day
  expires timestamp with time zone not null,
  confirmed timestamp with time zone, -- when the person last showed that it is they
  way text not null default 'email'::text, -- how the person signed in
  browser text not null default ''::text, -- personal: a word of ours for the browser, empty where it is not known; never what the browser says itself
  system text not null default ''::text, -- personal: a word of ours for the system the browser runs on, empty where it is not known
  PRIMARY KEY (token),
  CHECK ((way = ANY (ARRAY['email'::text, 'passkey'::text, 'openid'::text, 'recovery'::text, 'set-up'::text, 'demonstration'::text])))
);
CREATE INDEX session_expires ON people.session USING btree (expires);
CREATE INDEX session_person ON people.session USING btree (person);

-- global: links that make the operator of an installation that has none
create table people.set_up (
  token bytea not null, -- SHA-256 of the secret in the link
  expires timestamp with time zone not null,
  PRIMARY KEY (token)
);

-- global: somebody is signing in; gone when they have, or when the time is over
create table people.sign_in (
  browser bytea not null, -- SHA-256 of the token in the browser that asked; code and link are derived from it under the key of the installation, and stand nowhere
  email text not null, -- personal: where the letter goes
  language text not null,
  return_to text, -- a path of our own
  tries integer not null default 0, -- after five of them nothing opens it
  expires timestamp with time zone not null,
  person uuid, -- the key of a person who is signed in already and confirms that it is they; no foreign key, as it crosses kinds
  proved boolean not null default false, -- the code of the letter was right, and a recovery code is still wanted
  PRIMARY KEY (browser)
);
CREATE INDEX sign_in_expires ON people.sign_in USING btree (expires);

-- global: whose an account elsewhere is
create table people.subject (
  subject text not null, -- issuer and subject under the key of the installation
  person uuid not null, -- the key of the person; no foreign key, as it crosses kinds
  linked uuid not null,
  PRIMARY KEY (subject)
);

-- reference: the trial authority of this installation, made when the first key is to be certified
create table trust.authority (
  one boolean not null,
  certificate text not null,
  wrapped bytea not null, -- its private key under the key of the installation
  made timestamp with time zone not null,
  PRIMARY KEY (one),
  CHECK (one)
);

-- by organisation: keys that sign badges and other credentials of the web; retired ones stay, as what they signed has to be verified
create table trust.badge_key (
  organisation uuid not null,
  key uuid not null,
  kind text not null, -- Ed25519 signs whole credentials; P-256 those whose holder may show parts
  did text not null, -- the public key as did:key
  wrapped bytea not null, -- the private key under the key of the installation
  made timestamp with time zone not null,
  retired timestamp with time zone,
  PRIMARY KEY (organisation, key),
  UNIQUE (organisation, did),
  CHECK ((kind = ANY (ARRAY['Ed25519'::text, 'P-256'::text])))
);
CREATE UNIQUE INDEX badge_key_current ON trust.badge_key USING btree (organisation, kind) WHERE (retired IS NULL);
CREATE INDEX badge_key_did ON trust.badge_key USING btree (did);

-- by organisation: keys that seal for it, and keys for status lists; retired ones stay, as what they sealed has to be verified
create table trust.key (
  organisation uuid not null,
  key uuid not null,
  purpose text not null,
  kind text not null,
  identifier text not null, -- the legal identifier in the certificate
  fingerprint text not null, -- SHA-256 of the certificate, hexadecimal
  certificates text not null, -- PEM: the one of the key first, then those that lead on from it
  wrapped bytea not null, -- the private key under the key of the installation
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  made timestamp with time zone not null,
  retired timestamp with time zone,
  PRIMARY KEY (organisation, key),
  UNIQUE (organisation, fingerprint),
  CHECK ((kind = ANY (ARRAY['trial'::text, 'imported'::text]))),
  CHECK ((purpose = ANY (ARRAY['seal'::text, 'status'::text])))
);
CREATE UNIQUE INDEX key_current ON trust.key USING btree (organisation, purpose) WHERE (retired IS NULL);
CREATE INDEX key_identifier ON trust.key USING btree (identifier);

-- by organisation: a credential that is offered to its learner, until they take it
create table wallet.claim (
  organisation uuid not null,
  claim uuid not null,
  credential uuid not null,
  order_id uuid not null,
  learner text not null, -- personal: the name in the credential
  folded_learner text not null, -- personal: the name without case and accents, for searching
  email text, -- personal: where the letter goes
  generation integer not null, -- counts the links: only the newest opens anything
  offered timestamp with time zone not null,
  expires timestamp with time zone not null,
  sent timestamp with time zone,
  undelivered text, -- why the letter could not be delivered: a code, never words of a server
  opened timestamp with time zone,
  claimed timestamp with time zone,
  frozen timestamp with time zone, -- somebody said: this is not me
  withdrawn timestamp with time zone, -- the credential was taken back before anyone took it
  unit uuid not null, -- whose it is, as its credential is
  PRIMARY KEY (organisation, claim),
  UNIQUE (organisation, credential)
);
CREATE INDEX claim_listed ON wallet.claim USING btree (organisation, offered DESC, claim DESC);
CREATE INDEX claim_order ON wallet.claim USING btree (organisation, order_id, claim);
CREATE INDEX claim_unit ON wallet.claim USING btree (organisation, unit, offered DESC, claim DESC) WHERE (unit <> '00000000-0000-0000-0000-000000000000'::uuid);

-- global: SHA-256 of the secrets of links and codes
create table wallet.claim_token (
  digest bytea not null,
  organisation uuid not null, -- the key of the claim; no foreign key, as it crosses kinds
  claim uuid not null,
  kind text not null,
  expires timestamp with time zone not null,
  PRIMARY KEY (digest),
  CHECK ((kind = ANY (ARRAY['link'::text, 'code'::text])))
);
CREATE INDEX claim_token_claim ON wallet.claim_token USING btree (organisation, claim, kind);
CREATE INDEX claim_token_expires ON wallet.claim_token USING btree (expires);

-- by person: the credentials a person holds, each with its sealed file
create table wallet.held (
  person uuid not null,
  held uuid not null,
  organisation uuid not null,
  credential uuid not null, -- its id at the provider; no foreign key, as it crosses kinds
  title jsonb not null,
  language text not null,
  provider text not null,
  issued_on text not null,
  digest text not null,
  sealed bytea not null, -- personal: the sealed file, gzip
  claimed timestamp with time zone not null,
  state text not null,
  taken_back timestamp with time zone,
  reason text,
  reason_text text, -- personal: what the provider wrote to the learner
  replaced_by uuid, -- the held one that corrects it
  PRIMARY KEY (person, held),
  UNIQUE (person, organisation, credential),
  CHECK ((state = ANY (ARRAY['issued'::text, 'revoked'::text, 'superseded'::text])))
);
CREATE INDEX held_credential ON wallet.held USING btree (organisation, credential);
CREATE INDEX held_listed ON wallet.held USING btree (person, claimed DESC, held DESC);

-- by person: links that show a held credential to whoever has them
create table wallet.share (
  person uuid not null,
  share uuid not null,
  held uuid not null,
  made timestamp with time zone not null,
  until timestamp with time zone,
  stopped timestamp with time zone,
  views integer not null default 0,
  elements text[], -- what alone is shown, by the names of the elements; null shows everything
  PRIMARY KEY (person, share),
  FOREIGN KEY (person, held) REFERENCES wallet.held(person, held)
);
CREATE INDEX share_held ON wallet.share USING btree (person, held);

-- global: SHA-256 of the tokens of shared links
create table wallet.share_token (
  digest bytea not null,
  person uuid not null, -- the key of the share; no foreign key, as it crosses kinds
  share uuid not null,
  PRIMARY KEY (digest)
);
CREATE INDEX share_token_share ON wallet.share_token USING btree (person, share);
