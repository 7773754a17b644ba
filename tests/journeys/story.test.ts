// The whole story on the web, at the width of a desk and of a phone: a table of learners becomes sealed credentials, two
// learners take theirs and one shows it, an employer checks it without script, the registrar corrects that one and takes
// another back. Each step begins where the one before it ended.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { requires } from '../../tools/require.ts';
import { DESK, PHONE } from '../browser.ts';
import { goes, met, opensLetter, site } from '../site.ts';
import * as employer from './employer.ts';
import * as learner from './learner.ts';
import * as registrar from './registrar.ts';

for (const [width, viewport] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  describe(`the story, ${width}`, { skip: requires('chromium') }, () => {
    const at = site({}, 'chromium'); // the browser that people have, windows and all
    let rita: Page;
    let marek: Page;
    let paivi: Page;
    let chef: Page;
    let [link, text] = ['', ''];

    test('a table with mistakes is told by row and column, and nothing is entered', async () => {
      rita = await at().visitor({ viewport });
      await registrar.opensLearners(rita);
      await registrar.uploadsMistakes(rita, at());
    });
    test('forty learners are read, looked at and entered', () => registrar.uploadsForty(rita));
    test('three previews, one button, forty credentials', () => registrar.issues(rita));
    test('the letters are followed, and codes are printed for who has no address', async () => {
      await at().here.settled();
      await registrar.followsLetters(rita);
    });

    test('a learner takes the certificate of the letter, downloads it and makes a link', async () => {
      marek = await at().visitor({ viewport });
      await learner.takesAsMarek(marek);
      ({ text } = await learner.downloads(marek));
      link = await learner.shares(marek);
      const { status, said } = await employer.onCommandLine(text, at());
      assert.equal(status, 0, said);
    });
    test('another signs in by a code, on the way', async () => {
      paivi = await at().visitor({ viewport });
      await learner.takesByCode(paivi, { email: 'learner09@learners.example', family: 'Hämäläinen' }, at());
    });

    test('an employer sees that it is genuine, without script', async () => {
      chef = await at().visitor({ viewport, script: false });
      await employer.opensShared(chef, link);
      const { text: same } = await learner.downloads(chef);
      assert.equal(same, text);
      await employer.verifies(chef, text, /Genuine\./);
    });

    test('what was wrong is corrected; the link, the verify page, the wallet and a letter say so', async () => {
      await registrar.corrects(rita, at(), 'HC-2026-0301', 'Márek');
      await chef.goto(link);
      assert.match(await employer.headline(chef), /Taken back by Harbour College \(invented\) on \d{1,2} \w+ \d{4}\./);
      assert.match(await chef.getByRole('main').innerText(), /A corrected one exists/);
      await met(chef);
      await employer.verifies(chef, text, /Taken back by .* on \d{1,2} \w+ \d{4}\./);
      const { status, said } = await employer.onCommandLine(text, at());
      assert.equal(status, 1, said);
      assert.match(said, /Taken back by .*on \d{1,2} \w+ \d{4}/);
      await learner.seesCorrection(marek, at());
      await opensLetter(marek, 'marek.novak@learners.example', /has corrected your certificate/);
      await met(marek);
    });

    test('what was awarded in error is taken back; its learner is told why', async () => {
      await registrar.takesBack(rita, at(), 'HC-2026-0009');
      await at().here.settled();
      await opensLetter(paivi, 'learner09@learners.example', /has taken back your certificate/);
      assert.match(await paivi.getByRole('main').innerText(), /meant for somebody of the same name/);
      await goes(paivi, '/en/my');
      await paivi.locator('.held-cards').getByText('Taken back').waitFor();
    });

    test('nothing was blocked, and nothing was said on any console', () => at().silent());
  });
}
