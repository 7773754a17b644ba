// One certificate, issued to Marek, taken by him, and a link to it: what reading begins with. All of it by the API.
import assert from 'node:assert/strict';
import { connect } from '@tessera/client';
import { type Jar, sendWith } from '../jar.ts';
import type { ServedInstallation } from '../served.ts';

export interface Shared {
  readonly design: string;
  readonly held: string;
  /** Where the link leads, below the language. */
  readonly path: string;
  /** The sealed file. */
  readonly text: string;
  /** The cookie of Marek's session. */
  readonly session: { readonly name: string; readonly value: string };
}

const LEARNERS = 'family_name;given_name;provider_number;email\nNovák;Marek;HC-1;marek.novak@learners.example\n';

export async function sharedCertificate({ origin, organisation, settled }: ServedInstallation): Promise<Shared> {
  const visitor = () => {
    const jar: Jar = new Map();
    const send = (request: Request) => {
      request.headers.set('Origin', origin);
      return sendWith(jar, request, fetch);
    };
    return { ...connect({ origin, fetch: send }), jar };
  };
  const rita = visitor();
  await rita.demonstration.become({ key: 'rita' });
  const { entries } = await rita.catalogue.designs({ organisation });
  const { design = '', version = 0 } = entries[0] ?? {};
  const table = { organisation, design, version, name: 'one.csv', file: new Blob([LEARNERS]) };
  const { import: id } = await rita.assessing.upload(table);
  await settled();
  await rita.assessing.confirm({ organisation, import: id });
  await settled();
  await rita.issuing.order({ organisation, design, version, import: id, count: 1 });
  await settled();
  const marek = visitor();
  await marek.demonstration.become({ key: 'marek' });
  const { letters } = await marek.demonstration.outbox({});
  const { text: letter } = await marek.demonstration.letter({ id: letters[0]?.id ?? '' });
  const { held } = await marek.wallet.takeClaim({ secret: /claim#([\w-]{43})/.exec(letter)?.[1] ?? '' });
  const { url } = await marek.wallet.share({ held, days: 7 });
  const file = await marek.wallet.heldFile({ held });
  const [session] = [...marek.jar];
  assert.ok(session);
  const text = new TextDecoder().decode(file.body instanceof Uint8Array ? file.body : undefined);
  return {
    design,
    held,
    path: `/shared/${url.split('/').at(-1)}`,
    text,
    session: { name: session[0], value: session[1] },
  };
}
