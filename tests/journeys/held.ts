// What a journey begins with where an earlier part of the story is not its subject: people with a client of the API each,
// a table that is issued, a certificate that was taken and shown to others.
import assert from 'node:assert/strict';
import { connect } from '@tessera/client';
import { type Jar, sendWith } from '../jar.ts';
import type { ServedInstallation } from '../served.ts';

export type Visitor = ReturnType<typeof connect> & { readonly jar: Jar };

export async function visitor({ origin }: ServedInstallation, key?: string): Promise<Visitor> {
  const jar: Jar = new Map();
  const send = (request: Request) => {
    request.headers.set('Origin', origin);
    return sendWith(jar, request, fetch);
  };
  const person = { ...connect({ origin, fetch: send }), jar };
  if (key !== undefined) await person.demonstration.become({ key });
  return person;
}

/** The name and the value of the cookie of somebody's session. */
export function sessionOf({ jar }: Visitor): { readonly name: string; readonly value: string } {
  const [session] = [...jar];
  assert.ok(session);
  return { name: session[0], value: session[1] };
}

/** A table that is read for the design of the demonstration. */
export async function uploaded({ organisation, settled }: ServedInstallation, rita: Visitor, table: string) {
  const { entries } = await rita.catalogue.designs({ organisation });
  const { design = '', version = 0 } = entries.find((entry) => entry.version !== undefined) ?? {};
  const upload = { organisation, design, version, name: 'harbour-learners.csv', file: new Blob([table]) };
  const { import: id } = await rita.assessing.upload(upload);
  await settled();
  return { organisation, design, version, import: id };
}

type Selection = Awaited<ReturnType<typeof uploaded>>;

export async function entered(rita: Visitor, { settled }: ServedInstallation, selection: Selection): Promise<void> {
  await rita.assessing.confirm({ organisation: selection.organisation, import: selection.import });
  await settled();
}

/** Its results are entered and ordered. */
export async function ordered(rita: Visitor, here: ServedInstallation, selection: Selection): Promise<string> {
  await entered(rita, here, selection);
  const { count } = await rita.issuing.preview(selection);
  return (await rita.issuing.order({ ...selection, count })).order;
}

/** What the newest letter to an address carries behind `claim#`. */
export async function secretFor(reader: Visitor, to: string): Promise<string> {
  for (let page = 1; ; page += 1) {
    const { letters } = await reader.demonstration.outbox({ page });
    assert.notEqual(letters.length, 0, `no letter to ${to}`);
    const found = letters.find((letter) => letter.to === to);
    if (found === undefined) continue;
    const { text } = await reader.demonstration.letter({ id: found.id });
    return /claim#([\w-]{43})/.exec(text)?.[1] ?? '';
  }
}

/** A table of as many learners, who have no address. */
export function crowd(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `Learner;Number ${index};C-${index}`);
  return ['family_name;given_name;provider_number', ...rows].join('\n');
}

export interface Shared {
  readonly design: string;
  readonly order: string;
  readonly held: string;
  /** Where the link leads, below the language. */
  readonly path: string;
  /** The sealed file. */
  readonly text: string;
  /** Of Marek, who holds it. */
  readonly session: ReturnType<typeof sessionOf>;
}

const MAREK = 'marek.novak@learners.example';
const ONE = `family_name;given_name;provider_number;email\nNovák;Marek;HC-1;${MAREK}\n`;

/** Marek stands in the table, takes his certificate, and makes a link. */
export async function sharedCertificate(here: ServedInstallation, table = ONE): Promise<Shared> {
  const rita = await visitor(here, 'rita');
  const selection = await uploaded(here, rita, table);
  const order = await ordered(rita, here, selection);
  await here.settled();
  const marek = await visitor(here, 'marek');
  const { held } = await marek.wallet.takeClaim({ secret: await secretFor(marek, MAREK) });
  const { url } = await marek.wallet.share({ held, days: 7 });
  const file = await marek.wallet.heldFile({ held });
  return {
    design: selection.design,
    order,
    held,
    path: `/shared/${url.split('/').at(-1)}`,
    text: new TextDecoder().decode(file.body instanceof Uint8Array ? file.body : undefined),
    session: sessionOf(marek),
  };
}
