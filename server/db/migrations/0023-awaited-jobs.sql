-- What somebody sits and waits for is known as that, so that it has a lane of its own and stays first when it is tried again.

alter table jobs.job add column awaited boolean not null default false;
comment on column jobs.job.awaited is 'somebody sits and waits for it: taken before what nobody waits for';

create index job_awaited on jobs.job (due) where awaited and finished_at is null and parked_at is null;
