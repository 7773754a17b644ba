// The first page: what this is, three doors, and the idea of the mosaic, shown on its own sentences.
import { createHash } from 'node:crypto';
import { STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { speakerOf, useAddress, useSentences } from '../language/sentences.ts';
import { Button } from '../ui/button.tsx';
import { SearchBox } from '../ui/list.tsx';
import { Mosaic } from '../ui/mosaic.tsx';
import { Card } from '../ui/show.tsx';
import type { Route } from './+types/home';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export function loader({ params: { language } }: Route.LoaderArgs) {
  const t = speakerOf(language);
  return {
    hero: digest(t('web.home.title')),
    sample: digest(t('web.home.sample')),
    changed: digest(t('web.home.sample-changed')),
    elements: STANDARD_ELEMENTS.filter(({ mandatory }) => mandatory).map(({ key }) => key),
  };
}

export default function Home({ loaderData: { hero, sample, changed, elements } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="home">
      <title>{t('web.title.page', { title: t('web.home.title') })}</title>
      <section className="hero">
        <div className="stack">
          <h1>{t('web.home.title')}</h1>
          <p className="lead">{t('web.home.lead')}</p>
          <SearchBox label={t('web.home.find')} action={at('/catalogue')} />
        </div>
        <figure>
          <Mosaic digest={hero} />
          <figcaption>{t('web.home.hero-caption')}</figcaption>
        </figure>
      </section>

      <section aria-labelledby="doors">
        <h2 id="doors" className="heard">
          {t('web.home.doors')}
        </h2>
        <ul className="grid doors">
          {DOORS.map(({ name, to, low, high }) => (
            <li key={name}>
              <Card
                title={t(`web.home.${name}.title`)}
                href={at(to)}
                picture={
                  <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
                    <path className="low" fillRule="evenodd" d={low} />
                    <path className="high" fillRule="evenodd" d={high} />
                  </svg>
                }
              >
                <p>{t(`web.home.${name}.text`)}</p>
              </Card>
            </li>
          ))}
        </ul>
      </section>

      <section className="band" aria-labelledby="verify-here">
        <div className="stack tight">
          <h2 id="verify-here">{t('web.home.verify.title')}</h2>
          <p>{t('web.home.verify.text')}</p>
        </div>
        <form method="post" action={at('/verify')} encType="multipart/form-data">
          <div className="field">
            <label htmlFor="verify-file">{t('web.home.verify.file')}</label>
            <input id="verify-file" type="file" name="file" />
          </div>
          <div className="row">
            <Button>{t('web.home.verify.button')}</Button>
            <a href={at('/verify')}>{t('web.home.verify.other')}</a>
          </div>
        </form>
      </section>

      <section className="idea" aria-labelledby="idea">
        <div className="stack">
          <h2 id="idea">{t('web.home.idea.title')}</h2>
          <p>{t('web.home.idea.text')}</p>
          <p className="soft">{t('web.home.idea.seal')}</p>
        </div>
        <figure>
          <Mosaic digest={sample} />
          <figcaption>{t('web.home.sample')}</figcaption>
        </figure>
        <figure>
          <Mosaic digest={changed} />
          <figcaption>{t('web.home.sample-changed')}</figcaption>
        </figure>
      </section>

      <section className="stack" aria-labelledby="eleven">
        <h2 id="eleven">{t('web.home.eleven.title')}</h2>
        <p>{t('web.home.eleven.text')}</p>
        <ol className="eleven">
          {elements.map((key) => (
            <li key={key}>
              <span>{t(`element.${key}.name`)}</span>
            </li>
          ))}
          <li className="seal">
            <span>{t('web.home.eleven.seal')}</span>
          </li>
        </ol>
      </section>
    </div>
  );
}

/** Who comes, where they go, and their tiles: one that is laid, four that are kept together, one that is looked at. */
const DOORS = [
  {
    name: 'provider',
    to: '/desk',
    low: 'M0 11h14v14H0zM0 26h14v14H0zM15 26h14v14H15z',
    high: 'M22 4h14v14H22z',
  },
  {
    name: 'learner',
    to: '/my',
    low: 'M0 0h40v40H0zM3 3v34h34V3z',
    high: 'M7 7h12v12H7zM21 7h12v12H21zM7 21h12v12H7zM21 21h12v12H21z',
  },
  {
    name: 'verifier',
    to: '/verify',
    low: 'M0 0h12v3H3v9H0zM40 0v12h-3V3h-9V0zM0 40V28h3v9h9v3zM40 40H28v-3h9v-9h3z',
    high: 'M7 7h26v26H7zM13 19l-2.500 2.500 6.500 6.500 12-12-2.500-2.500-9.500 9.500z',
  },
] as const;
