// On the page of parts: buttons, answers, cards, facts, steps, tabs.
import { useAddress, useSentences } from '../language/sentences.ts';
import { Button, LinkButton } from './button.tsx';
import { Mosaic } from './mosaic.tsx';
import { Badge, Notice, type Signal, Verdict } from './notice.tsx';
import { Card, Facts, Steps, Tabs } from './show.tsx';
import { CopyField, Text, Time } from './text.tsx';
import { Tiles, type TileState } from './tiles.tsx';

const SIGNALS: readonly Signal[] = ['yes', 'no', 'unknown', 'caution', 'info'];

const STATES: readonly TileState[] = [
  ...new Array<TileState>(6).fill('full'),
  'wrong',
  'empty',
  'empty',
  'later',
  'later',
];

export function PartsOfPages() {
  const t = useSentences();
  const at = useAddress();
  const here = at('/about/parts');
  return (
    <>
      <section className="stack" aria-labelledby="buttons">
        <h2 id="buttons">{t('web.parts.buttons')}</h2>
        <div className="row">
          <Button type="button">{t('web.parts.save')}</Button>
          <Button type="button" look="plain">
            {t('web.parts.later')}
          </Button>
          <Button type="button" look="grave">
            {t('web.parts.delete')}
          </Button>
          <LinkButton href={here} look="quiet">
            {t('web.parts.more')}
          </LinkButton>
        </div>
      </section>
      <section className="stack" aria-labelledby="answers">
        <h2 id="answers">{t('web.parts.signals')}</h2>
        <Verdict level={3} signal="yes" headline={t('web.parts.genuine')}>
          <p>{t('web.parts.genuine-why')}</p>
        </Verdict>
        {SIGNALS.map((signal) => (
          <Notice key={signal} signal={signal}>
            <p>{t('web.parts.notice')}</p>
          </Notice>
        ))}
        <p className="row">
          {SIGNALS.map((signal) => (
            <Badge key={signal} signal={signal}>
              {t(`web.signal.${signal}`)}
            </Badge>
          ))}
        </p>
      </section>
      <section className="stack" aria-labelledby="cards">
        <h2 id="cards">{t('web.parts.cards')}</h2>
        <Tabs
          label={t('web.parts.cards')}
          tabs={[
            { name: t('web.parts.tab-one'), href: here, now: true },
            { name: t('web.parts.tab-two'), href: `${here}?tab=2` },
          ]}
        />
        <Steps
          now={1}
          steps={[
            { name: t('web.parts.step-one'), href: here },
            { name: t('web.parts.step-two') },
            { name: t('web.parts.step-three') },
          ]}
        />
        <Tiles states={STATES} label={t('web.parts.tiles', { done: 6, total: 11 })} />
        <ul className="grid">
          {['a', 'b', 'c'].map((name) => (
            <li key={name}>
              <Card
                title={t('web.parts.card')}
                href={`${here}#${name}`}
                picture={<Mosaic digest={name} />}
                foot={<Time value="2026-06-01" />}
              >
                <p>{t('web.parts.card-text')}</p>
              </Card>
            </li>
          ))}
        </ul>
        <Facts
          facts={[
            { name: t('web.parts.learner'), value: <Text>{'Ana Lind'}</Text> },
            { name: t('web.parts.provider'), value: <Text>{'Harbour College'}</Text> },
            { name: t('web.parts.date'), value: <Time value="2026-06-01T14:05:00Z" clock /> },
          ]}
        />
        <CopyField id="share-link" label={t('web.parts.link')} value="https://tessera.example/s/3f9c" />
      </section>
    </>
  );
}
