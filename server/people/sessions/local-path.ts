// Where to go after signing in: a path of ours, or nowhere.

/** The path where it leads nowhere but within this site, as a browser would read it. [URL §4.4] */
export function localPath(text: string | undefined): string | undefined {
  if (text === undefined || !text.startsWith('/') || /[\\\p{C}\s]/u.test(text)) return undefined;
  if (!URL.canParse(text, SOMEWHERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, SOMEWHERE);
  // Dots may leave two slashes at the front, which name a host: `/.//host`.
  return origin === SOMEWHERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : undefined;
}

const SOMEWHERE = 'https://somewhere.example';
