// `tessera disclose`: a part of a credential, chosen by the names of the elements; and, where somebody asked, as a
// presentation for them alone. Without a choice it says what can be left out. [EUMC A1] [EUMC A2(8)]
import { type Disclosable, type DisclosureOrder, disclosable, disclose } from '@tessera/credential/disclosure';
import { type ElementKey, STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { nearestWord } from '@tessera/credential/learners';
import { methodSealer } from '@tessera/credential/seal';
import { accepted } from './accepted.ts';
import type { Arguments } from './arguments.ts';
import { noCredentialLine, readCredential } from './credential-file.ts';
import { readFileText } from './files.ts';
import { refuseExisting, writeNew } from './out-file.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import { elementName, safeJson, say, sayProblem, wrapped } from './words.ts';

export async function discloseCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const [file = '-'] = args.operands;
  const [show, out] = [args.value('show'), args.value('out')];
  const elements = show === undefined ? undefined : elementsIn(show);
  const isBound = ['audience', 'nonce', 'key'].some((option) => args.value(option) !== undefined);
  if (elements === undefined && (isBound || out !== undefined)) throw new UsageError(say('cli.disclose.show-missing'));
  if (out !== undefined) await refuseExisting(out);

  const read = await readCredential(file, around);
  if (!read.ok) {
    for (const problem of read.problems) around.tell(noCredentialLine(file, problem));
    return 1;
  }
  if (elements === undefined) return listed(disclosable(read.value), around);
  const presentation = isBound ? await presentedTo(args, around) : 'nobody';
  if (presentation === undefined) return 1;
  const order: DisclosureOrder = {
    elements,
    ...(presentation !== 'nobody' && { presentation }),
    random: around.random,
  };
  const part = accepted(await disclose(read.value, order), () => file, around);
  if (part === undefined) return 1;
  if (out === undefined) {
    around.print(part.startsWith('{') ? safeJson(part) : part);
    return 0;
  }
  await writeNew(out, part, 0o600); // it is about a person
  around.print(wrapped(say('cli.disclose.written', { out, elements: elements.join(','), count: elements.length })));
  return 0;
}

/** What is always seen, and what can be left out. */
function listed(found: Disclosable | undefined, around: Surroundings): Exit {
  if (found === undefined) {
    const problem = { code: 'disclosure-no-base', facts: {} } as const;
    around.tell(wrapped(`${sayProblem(problem, 'what')} ${sayProblem(problem, 'do')}`));
    return 1;
  }
  const { always, choices } = found;
  const lines = (keys: readonly ElementKey[]): readonly string[] =>
    keys.length === 0 ? [say('cli.disclose.none')] : keys.map((key) => `  ${key.padEnd(COLUMN)}${elementName(key)}`);
  const optional = choices.filter((key) => !always.includes(key));
  for (const line of [
    say('cli.disclose.always'),
    ...lines(always),
    '',
    say('cli.disclose.choices'),
    ...lines(optional),
    '',
    wrapped(say('cli.disclose.how')),
  ]) {
    around.print(line);
  }
  return 0;
}

const COLUMN = 20;

function elementsIn(given: string): readonly ElementKey[] {
  const known = STANDARD_ELEMENTS.map(({ key }) => key);
  const words = given.split(',').map((word) => word.trim());
  return [...new Set(words)].map((word) => {
    const found = known.find((key) => key === word);
    if (found !== undefined) return found;
    const near = nearestWord(word, known) ?? '';
    const facts = { given: word, near, count: near === '' ? 0 : 1, known: known.join(', ') };
    throw new UsageError(say('cli.disclose.element-unknown', facts));
  });
}

/** Whoever asked, what they sent, and the key to answer with: all three or none. Undefined where the key is unfit. */
async function presentedTo(args: Arguments, around: Surroundings): Promise<DisclosureOrder['presentation']> {
  const [audience, nonce, keyFile] = [args.value('audience'), args.value('nonce'), args.value('key')];
  if (audience === undefined || nonce === undefined || keyFile === undefined)
    throw new UsageError(say('cli.disclose.presentation-half'));
  const holder = accepted(methodSealer(await readFileText(keyFile)), () => keyFile, around);
  return holder && { audience, nonce, time: around.now, holder };
}
