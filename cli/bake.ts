// `tessera bake`: a badge into its picture, PNG or SVG; where none is given, one is drawn. [OB3 baked badge]
import { type MicroCredential, open } from '@tessera/credential';
import { badgePicture, bake } from '@tessera/credential/baking';
import { accepted } from './accepted.ts';
import type { Arguments } from './arguments.ts';
import { noCredentialLine, readCredential } from './credential-file.ts';
import { readFileBytes } from './files.ts';
import { kindInWords } from './kinds-in-words.ts';
import { refuseExisting, writeNew } from './out-file.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import { say, wrapped } from './words.ts';

type Ending = 'png' | 'svg';

export async function bakeCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const [file = '-'] = args.operands;
  const [out, image] = [args.required('out'), args.value('image')];
  const ending = endingOf(out);
  await refuseExisting(out);
  const read = await readCredential(file, around);
  if (!read.ok) {
    for (const problem of read.problems) around.tell(noCredentialLine(file, problem));
    return 1;
  }
  const opened = open(read.value);
  if (!BADGES.has(opened.format) || opened.secured.securing === 'none') {
    around.tell(wrapped(say('cli.bake.no-badge', { kind: kindInWords(opened) ?? '' })));
    return 1;
  }
  const picture =
    image === undefined
      ? pictureOf(opened.reading?.ok === true ? opened.reading.value : undefined, ending)
      : await readFileBytes(image);
  if (picture === undefined || isPng(picture) !== (ending === 'png')) {
    around.tell(wrapped(say(`cli.bake.picture-${image === undefined ? 'missing' : 'of-another-kind'}`, { ending })));
    return 1;
  }
  const baked = accepted(bake(picture, read.value), () => image ?? file, around);
  if (baked === undefined) return 1;
  await writeNew(out, baked, 0o600); // it is about a person
  around.print(wrapped(say('cli.bake.written', { out })));
  return 0;
}

const BADGES: ReadonlySet<string> = new Set(['open-badge', 'open-badge-2']);

function endingOf(out: string): Ending {
  const ending = /\.(png|svg)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === 'png' || ending === 'svg') return ending;
  throw new UsageError(say('cli.bake.ending-unknown', { out }));
}

/** The picture that a badge brings, or one that is drawn of what it says; undefined where there is none of that kind. */
function pictureOf(credential: MicroCredential | undefined, ending: Ending): Uint8Array | undefined {
  if (credential === undefined) return undefined;
  if (ending === 'svg') return Buffer.from(badgePicture(credential));
  const { image } = credential;
  return image?.mediaType === 'image/png' ? Buffer.from(image.content, 'base64') : undefined;
}

/** [PNG §5] */
const isPng = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from('\x89PNG', 'latin1'));
