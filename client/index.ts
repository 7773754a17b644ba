// A client of the API: the contracts say where each operation stands and what goes in, so the client has no list of its
// own. What it answers has the types of the contracts.
import type { Api } from '@tessera/server/api/contract';
import { assessing } from '@tessera/server/assessing/contract';
import { catalogue } from '@tessera/server/catalogue/contract';
import { demonstration } from '@tessera/server/demonstration/contract';
import type { Contract, Download, Operation } from '@tessera/server/http/contract';
import { issuing } from '@tessera/server/issuing/contract';
import { myData } from '@tessera/server/my-data/contract';
import { operating } from '@tessera/server/operating/contract';
import { organisations } from '@tessera/server/organisations/contract';
import { people } from '@tessera/server/people/contract';
import { trust } from '@tessera/server/trust/contract';
import { verifying } from '@tessera/server/verifying/contract';
import { wallet } from '@tessera/server/wallet/contract';
import { ProblemAnswer } from './problem-answer.ts';

/** Where the API is and how it is reached. */
export interface Connection {
  /** The origin of the installation, `https://tessera.example`. */
  readonly origin: string;
  /** Sends a request; the host's own `fetch` where none is given. A program keeps its session cookie here. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** The bearer token of a program, such as `tokens()` gives; asked for at every call. */
  readonly token?: () => string | Promise<string>;
  /** The language of sentences in refusals, BCP 47. */
  readonly language?: string;
}

export { ProblemAnswer } from './problem-answer.ts';
export { type Credentials, tokens } from './tokens.ts';

/** Every operation of every contract, as functions. Each throws `ProblemAnswer`. */
export function connect(connection: Connection): Required<Api> {
  const slices = Object.entries(CONTRACTS).map(([slice, contract]) => [slice, clientOf(contract, connection)]);
  return Object.fromEntries(slices) as Required<Api>; // one client a contract, as its type says
}

const CONTRACTS = {
  people,
  organisations,
  trust,
  verifying,
  catalogue,
  assessing,
  issuing,
  wallet,
  myData,
  operating,
  demonstration,
} as const satisfies Readonly<Record<keyof Api, Contract>>;

function clientOf(contract: Contract, connection: Connection) {
  return Object.fromEntries(
    Object.entries(contract).map(([name, operation]) => [
      name,
      (input: Readonly<Record<string, unknown>>) => call(operation, input, connection),
    ]),
  );
}

async function call(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  connection: Connection,
): Promise<unknown> {
  const { origin, language = 'en', fetch = globalThis.fetch, token } = connection;
  const { address, rest } = addressed(operation, input);
  const headers: Record<string, string> = { 'Accept-Language': language, Origin: origin };
  if (token !== undefined) headers['Authorization'] = `Bearer ${await token()}`;
  const url = new URL(`/api${address}`, origin);
  const { method } = operation;
  let body: string | FormData | undefined;
  if (method === 'GET' || method === 'DELETE') {
    for (const [name, value] of rest) url.searchParams.set(name, String(value));
  } else if (operation.takesFile) {
    body = formOf(rest);
  } else {
    headers['Content-Type'] = 'application/json';
    body = JSON.stringify(Object.fromEntries(rest));
  }
  const answer = await fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  if (!answer.ok) throw new ProblemAnswer(answer.status, await problemIn(answer));
  return operation.givesFile ? downloadOf(answer) : answer.json();
}

/** The members that the path takes are taken; those that are absent go nowhere. */
function addressed({ path }: Operation, input: Readonly<Record<string, unknown>>) {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const address = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  return { address, rest };
}

function formOf(rest: ReadonlyMap<string, unknown>): FormData {
  const form = new FormData();
  const { file, ...members } = Object.fromEntries(rest);
  form.set('input', JSON.stringify(members));
  if (file instanceof Blob) form.set('file', file);
  return form;
}

async function problemIn(answer: Response): Promise<Partial<ProblemAnswer>> {
  const json = answer.headers.get('Content-Type')?.includes('json') === true;
  return json ? ((await answer.json()) as Partial<ProblemAnswer>) : {}; // problem+json, as the server's problem.ts writes it
}

async function downloadOf(answer: Response): Promise<Download> {
  const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
  return {
    name: decodeURIComponent(named ?? 'file'),
    mediaType: answer.headers.get('Content-Type') ?? '',
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}
