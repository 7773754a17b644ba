// The browser of a session in a word or two: enough for its owner to know it again, too little to know a browser by.

export interface Device {
  /** Empty where it is not known. */
  readonly browser: string;
  readonly system: string;
}

/** Browsers name their ancestors too, so the youngest is asked for first. */
const BROWSERS = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\b(?:OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ['Safari', /\bVersion\/[\d.]+ .*\bSafari\//],
] as const;

const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iPad', /\biPad\b/],
  ['iPhone', /\biPhone\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

const MOST_READ = 500; // characters; the rest of a long one says nothing of this

/** From what a browser says it is, which is not kept. */
export function deviceOf(userAgent: string | undefined): Device {
  const said = (userAgent ?? '').slice(0, MOST_READ);
  const wordIn = (words: readonly (readonly [word: string, form: RegExp])[]): string =>
    words.find(([, form]) => form.test(said))?.[0] ?? '';
  return { browser: wordIn(BROWSERS), system: wordIn(SYSTEMS) };
}
