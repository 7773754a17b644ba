// What a file is, in plain words: its format, and what secures it.
import type { open } from '@tessera/credential';
import { say } from './words.ts';

type Opened = Pick<ReturnType<typeof open>, 'format' | 'kind' | 'secured' | 'credentials'>;

/** `Open Badge 3.0, with its proof inside.`; undefined where nothing was recognised at all. */
export function kindInWords({ format, kind, secured, credentials = [] }: Opened): string | undefined {
  const securing = say(`securing.${secured.securing}.name`);
  if (kind === 'presentation') return say('cli.kind.presentation', { count: credentials.length, securing });
  if (format === 'unrecognised' && secured.securing === 'none') return undefined;
  return say('cli.kind.credential', { format: say(`format.${format}.name`), securing });
}
