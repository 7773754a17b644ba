// A real browser for tests: Chromium of the system, phone and desk, with script and without, and two questions to a
// page: is it accessible, and does it stay within its width. Say `skip: requires('chromium')`.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Widths and heights that pages are looked at in. */
export const PHONE = { width: 360, height: 740 } as const;
export const DESK = { width: 1280, height: 800 } as const;

export interface Opened {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly scheme?: 'light' | 'dark';
  /** Off for what has to work without. */
  readonly script?: boolean;
  /** What the browser asks for, a BCP 47 tag. */
  readonly language?: string;
}

export interface Surfing {
  /** A new page in a context of its own, with no cookies. */
  readonly open: (origin: string, how?: Opened) => Promise<Page>;
  /** What the pages said on their consoles: faults, blocked loads, hydration that did not fit. */
  readonly said: readonly string[];
  readonly close: () => Promise<void>;
}

/** The same engine without windows and menus costs half as much: where it is installed, that one, unless told otherwise. */
export async function startChromium(program: 'chromium' | 'any' = 'any'): Promise<Surfing> {
  const browser: Browser = await chromium.launch({
    executablePath: program === 'any' ? onPath('chromium-headless-shell', 'chromium') : onPath('chromium'),
    timeout: PATIENCE,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
  const said: string[] = [];
  return {
    said,
    async open(origin, { viewport = DESK, scheme = 'light', script = true, language = 'en' } = {}) {
      const context = await browser.newContext({
        baseURL: origin,
        viewport,
        colorScheme: scheme,
        javaScriptEnabled: script,
        locale: language,
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(PATIENCE);
      if (!script) scriptless.add(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        // The browser itself reports every answer that is no success, and what it forgets at a sign-out; those are the page's
        // to test.
        if (!/^(?:Failed to load resource|Clear-Site-Data header)/.test(message.text())) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      return page;
    },
    close: () => browser.close(),
  };
}

/** Milliseconds. What was to be seen is not there then, also where a machine has much else to do. */
const PATIENCE = 120_000;

/** Those without script. */
const scriptless = new WeakSet<BrowserContext>();

/**
 * Until all of the page is there and it goes nowhere by itself: a page of work at work looks again every two seconds, and
 * whatever looks at it meanwhile looks at a page that is gone. Without script it stays as it is.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState();
  if (scriptless.has(page.context())) return;
  // The foot is the last of a page: what has one is read to its end.
  await page.locator('body:has(footer):not(:has([data-reload]))').waitFor({ state: 'attached', timeout: WORK });
  await page.waitForLoadState();
}

/** Milliseconds. What is at work is done then. */
const WORK = 300_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA and what is good practice beside them. No page of ours has a frame. */
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};

/** Fails with what is wrong and where. */
export async function axe(page: Page): Promise<void> {
  await page.waitForLoadState();
  const shown = scriptless.has(page.context()) ? await twinOf(page) : page;
  await shown.evaluate(AXE);
  const violations: readonly Violation[] = await shown.evaluate(
    `axe.run(document, ${JSON.stringify(RULES)}).then(({ violations }) => violations)`,
  );
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(whereIs).join('\n  ')}`);
  assert.deepEqual(found, [], `${page.url()}\n${found.join('\n')}`);
}

/** As axe tells it. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
}

const twins = new WeakMap<Page, Promise<Page>>();

/** axe is a script itself: it looks at a page as it stands without script, where only axe may run. */
async function twinOf(page: Page): Promise<Page> {
  const opening = twins.get(page) ?? openTwin(page);
  twins.set(page, opening);
  const twin = await opening;
  const [url] = page.url().split('#');
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "script-src 'none'" };
  const body = await page.content();
  await twin.unrouteAll();
  await twin.route(
    (each) => each.href === url,
    (route) => route.fulfill({ headers, body }),
  );
  await twin.goto(url ?? '');
  return twin;
}

/** Closed with the browser. */
async function openTwin(page: Page): Promise<Page> {
  const browser = page.context().browser();
  assert.ok(browser);
  const isDark = await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
  const viewport = page.viewportSize() ?? DESK;
  const context = await browser.newContext({
    viewport,
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  return await context.newPage();
}

const whereIs = ({ html, target }: Violation['nodes'][number]): string => `${target.join(' ')}  ${html.slice(0, 160)}`;

/** A page whose words are there may still be without its style sheet. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  await page.waitForLoadState();
  const [needed, given] = (await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]')) as [
    number,
    number,
  ];
  assert.ok(needed <= given, `${page.url()} needs ${needed} pixels and has ${given}`);
}

/** The whole page as a picture. */
export async function picture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, fullPage: true });
}

/** The first of these programs that is there. */
function onPath(...names: readonly string[]): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = paths.find((each) => existsSync(each));
  if (path === undefined) throw new Error(`${names.join(' or ')} is not on the path`);
  return path;
}
