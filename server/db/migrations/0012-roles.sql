-- Any number of roles a member, each in the whole organisation or in one unit; sessions that were confirmed.

create table organisations.member_role (
  organisation uuid not null,
  person uuid not null,
  role text not null check (role in ('owner', 'designer', 'reviewer', 'assessor', 'issuer', 'recognition-officer',
    'quality-officer', 'counsellor', 'auditor', 'reader')),
  unit uuid not null default '00000000-0000-0000-0000-000000000000',
  primary key (organisation, person, role, unit),
  foreign key (organisation, person) references organisations.member (organisation, person) on delete cascade,
  check (role <> 'owner' or unit = '00000000-0000-0000-0000-000000000000')
);
comment on table organisations.member_role is 'by organisation: a role of a member';
comment on column organisations.member_role.person is 'personal: the key of the person; no foreign key to them, as it crosses kinds';
comment on column organisations.member_role.unit is 'the nil uuid stands for the whole organisation';

insert into organisations.member_role (organisation, person, role)
  select organisation, person, role from organisations.member;

alter table organisations.member drop column role;

create table organisations.invitation_role (
  organisation uuid not null,
  invitation uuid not null,
  role text not null check (role in ('owner', 'designer', 'reviewer', 'assessor', 'issuer', 'recognition-officer',
    'quality-officer', 'counsellor', 'auditor', 'reader')),
  unit uuid not null default '00000000-0000-0000-0000-000000000000',
  primary key (organisation, invitation, role, unit),
  foreign key (organisation, invitation) references organisations.invitation (organisation, invitation) on delete cascade,
  check (role <> 'owner' or unit = '00000000-0000-0000-0000-000000000000')
);
comment on table organisations.invitation_role is 'by organisation: a role that somebody is invited to';
comment on column organisations.invitation_role.unit is 'the nil uuid stands for the whole organisation';

insert into organisations.invitation_role (organisation, invitation, role)
  select organisation, invitation, role from organisations.invitation;

alter table organisations.invitation drop column role;

-- Whoever was signed in before confirms when it is asked for.
alter table people.session add column confirmed timestamptz;
comment on column people.session.confirmed is 'when the person last showed that it is they';
