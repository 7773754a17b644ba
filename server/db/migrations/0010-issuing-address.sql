-- The address that was written into what was sealed first, and with it into everything since.

create table issuing.address (
  one boolean primary key check (one),
  origin text not null,
  fixed timestamptz not null
);
comment on table issuing.address is 'reference: PUBLIC_URL as it was when the first slot of a status list was taken';
