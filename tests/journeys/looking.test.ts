// The eyes of the journeys: what is not accessible, or wider than its screen, is found; else no journey could fail.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { requires } from '../../tools/require.ts';
import { axe, noSidewaysScroll, PHONE, startChromium, type Surfing } from '../browser.ts';

const page = (main: string) => `<!doctype html><html lang="en"><head><title>A page</title></head>
<body style="margin:0;background:#fff"><main><h1>A page</h1>${main}</main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/good': page('<p><label>Name <input></label></p>'),
  '/unnamed': page('<p><input></p><p><img src="data:,"></p>'),
  '/pale': page('<p style="color:#bbb">Too pale to be read</p>'),
  '/wide': page('<p style="width:40rem">Wider than a phone</p>'),
};

describe('what the journeys look with', { skip: requires('chromium') }, () => {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(PAGES[request.url ?? ''] ?? '');
  });
  let surfing: Surfing;
  let origin = '';
  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    surfing = await startChromium();
  });
  after(async () => {
    await surfing.close();
    server.close();
  });

  for (const script of [true, false])
    test(`finds what is not accessible ${script ? 'with' : 'without'} script`, async () => {
      const looked = await surfing.open(origin, { viewport: PHONE, script });
      await looked.goto('/good');
      await axe(looked);
      await noSidewaysScroll(looked);
      await looked.goto('/unnamed');
      await assert.rejects(axe(looked), /label: .*\n {2}input(?:.|\n)*image-alt: |image-alt: (?:.|\n)*label: /);
      await looked.goto('/pale');
      await assert.rejects(axe(looked), /color-contrast: /);
      await looked.goto('/wide');
      await assert.rejects(noSidewaysScroll(looked), /needs \d+ pixels and has 360/);
    });
});
