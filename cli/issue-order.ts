// What is to be issued: the design, the seal and the date, read and tried out before any row is.
import {
  compose,
  type Design,
  issue,
  type MicroCredential,
  parseJson,
  type Reading,
  readAward,
  readDesign,
} from '@tessera/credential';
import { keySealer, type Sealer } from '@tessera/credential/seal';
import type { Arguments } from './arguments.ts';
import { readFileText } from './files.ts';
import { problemLines } from './problems.ts';
import type { Surroundings } from './surroundings.ts';
import { say } from './words.ts';

/** What does not change from row to row. */
export interface Order {
  readonly design: Design;
  readonly date: string;
  readonly learners: string;
  readonly out: string;
  readonly skipBad: boolean;
  /** The text of one sealed file. */
  readonly seal: (credential: MicroCredential) => Promise<string>;
  readonly sealedBy: string;
}

/** Reads design, key and certificate, and seals one rehearsal in memory: what is wrong with them is wrong for every row. */
export async function readOrder(args: Arguments, around: Surroundings): Promise<Order | undefined> {
  const [designFile, keyFile, certificateFile] = [args.required('design'), args.required('key'), args.required('cert')];
  const design = accepted(readDesignText(await readFileText(designFile)), () => designFile, around);
  const sealer = accepted(
    keySealer(await readFileText(keyFile), await readFileText(certificateFile)),
    (path) => (path === '/key' ? keyFile : certificateFile),
    around,
  );
  if (design === undefined || sealer === undefined) return undefined;
  const date = args.value('date') ?? today(around.now, design.timeZone);
  const order: Order = {
    design,
    date,
    learners: args.required('learners'),
    out: args.required('out'),
    skipBad: args.switched('skip-bad'),
    seal: sealing(sealer, around),
    sealedBy: sealer.certificates[0].subject.organisation ?? sealer.certificates[0].subject.text,
  };
  return (await rehearsed(order, sealer, args, around)) ? order : undefined;
}

function readDesignText(text: string) {
  const json = parseJson(text);
  return json.ok ? readDesign(json.value) : json;
}

/** The value of a reading; its problems are told, in the file they are in. */
function accepted<T>(reading: Reading<T>, fileOf: (path: string) => string, around: Surroundings): T | undefined {
  for (const problem of reading.problems) {
    for (const line of problemLines(problem, fileOf(problem.path))) around.tell(line);
  }
  if (reading.ok) return reading.value;
  around.tell(say('cli.issue.nothing-saved'));
  return undefined;
}

function sealing(sealer: Sealer, around: Surroundings): Order['seal'] {
  const issuance = { format: 'edc', sealer, time: around.now } as const;
  return async (credential) => {
    const sealed = await issue(credential, issuance);
    // The rehearsal has sealed with the same design and sealer: what still fails here is a fault of ours.
    if (!sealed.ok) throw new Error(`not sealed: ${sealed.problems.map(({ code }) => code).join(', ')}`);
    return sealed.value;
  };
}

async function rehearsed(
  { design, date }: Order,
  sealer: Sealer,
  args: Arguments,
  around: Surroundings,
): Promise<boolean> {
  const nobody = { familyName: '-', givenName: '-', providerNumber: '-' };
  const award = accepted(readAward({ id: PLACEHOLDER_ID, learner: nobody, issuedOn: date }), () => '--date', around);
  if (award === undefined) return false;
  const credential = accepted(compose(design, award), () => args.required('design'), around);
  if (credential === undefined) return false;
  const sealed = await issue(credential, { format: 'edc', sealer, time: around.now });
  if (sealed.ok) return true;
  accepted(sealed, (path) => (path === '' ? args.required('cert') : args.required('design')), around);
  return false;
}

/** The identifier of rows that are only checked. */
export const PLACEHOLDER_ID = 'urn:uuid:00000000-0000-4000-8000-000000000000';

function today(now: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (name: string): string => parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
