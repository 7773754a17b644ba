// What is to be issued: the design, the seal and the date, read and tried out before any row is.
import { compose, type Design, issue, type MicroCredential, readAward, readDesign } from '@tessera/credential';
import { parseJson } from '@tessera/credential/json';
import { accepted } from './accepted.ts';
import type { Arguments } from './arguments.ts';
import { readFileText } from './files.ts';
import { endingOf } from './issue-formats.ts';
import { readSigning, type Signing } from './issue-key.ts';
import type { Surroundings } from './surroundings.ts';

/** What does not change from row to row. */
export interface Order {
  readonly design: Design;
  readonly date: string;
  readonly learners: string;
  readonly out: string;
  readonly skipBad: boolean;
  /** The text of one sealed file. */
  readonly seal: (credential: MicroCredential) => Promise<string>;
  /** How its name ends. */
  readonly ending: string;
  readonly signing: Signing;
}

/** Reads design, key and certificate, and seals one rehearsal in memory: what is wrong with them is wrong for every row. */
export async function readOrder(args: Arguments, around: Surroundings): Promise<Order | undefined> {
  const designFile = args.required('design');
  const design = accepted(readDesignText(await readFileText(designFile)), () => designFile, around);
  const signing = await readSigning(args, around);
  if (design === undefined || signing === undefined) return undefined;
  const order: Order = {
    design,
    date: args.value('date') ?? today(around.now, design.timeZone),
    learners: args.required('learners'),
    out: args.required('out'),
    skipBad: args.switched('skip-bad'),
    seal: sealing(signing),
    ending: endingOf(signing.issuance.format),
    signing,
  };
  return (await rehearsed(order, args, around)) ? order : undefined;
}

function readDesignText(text: string) {
  const json = parseJson(text);
  return json.ok ? readDesign(json.value) : json;
}

function sealing({ issuance }: Signing): Order['seal'] {
  return async (credential) => {
    const sealed = await issue(credential, issuance);
    // The rehearsal has sealed with the same design and sealer: what still fails here is a fault of ours.
    if (!sealed.ok) throw new Error(`not sealed: ${sealed.problems.map(({ code }) => code).join(', ')}`);
    return sealed.value;
  };
}

async function rehearsed({ design, date, signing }: Order, args: Arguments, around: Surroundings): Promise<boolean> {
  const nobody = { familyName: '-', givenName: '-', providerNumber: '-' };
  const award = accepted(readAward({ id: PLACEHOLDER_ID, learner: nobody, issuedOn: date }), () => '--date', around);
  if (award === undefined) return false;
  const credential = accepted(compose(design, award), () => args.required('design'), around);
  if (credential === undefined) return false;
  const sealed = await issue(credential, signing.issuance);
  if (sealed.ok) return true;
  const certificate = args.value('cert') ?? args.required('key');
  accepted(sealed, (path) => (path === '' ? certificate : args.required('design')), around);
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
