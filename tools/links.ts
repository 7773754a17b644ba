// The links of the Markdown pages: each leads to a file that is there.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AROUND, filesBelow, ROOMS, textOf } from './sources.ts';

/** Every relative link of a page below `root` that leads nowhere. */
export function brokenLinks(root: string): readonly string[] {
  return pages(root).flatMap((page) =>
    [...textOf(root, page).matchAll(LINK)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(page), target)))
      .map((target) => `${page} links to ${target}, which is not there`),
  );
}

const LINK = /\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g;

const pages = (root: string): readonly string[] => [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', ...ROOMS, ...AROUND].flatMap((folder) =>
    filesBelow(root, folder).filter((path) => path.endsWith('.md')),
  ),
];
