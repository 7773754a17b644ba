// Somebody else saved while this was typed: what they saved beside what stands here, and three ways on. Nothing is lost.
import { useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text, useDate } from '../../ui/text.tsx';
import { type Draft, isGroup } from './draft-form.ts';
import type { Theirs } from './saving.ts';

export interface ElsewhereProps {
  readonly theirs: Theirs;
  readonly mine: Draft;
  /** What concepts are called, by their IRIs. */
  readonly called: ReadonlyMap<string, string>;
}

export function Elsewhere({ theirs, mine, called }: ElsewhereProps) {
  const linesOf = (value: unknown): string => linesIn(value, called);
  const t = useSentences();
  const date = useDate();
  const members = [...new Set([...Object.keys(theirs.draft), ...Object.keys(mine)])];
  const different = members.filter((member) => linesOf(theirs.draft[member]) !== linesOf(mine[member]));
  return (
    <div role="alert" className="elsewhere">
      <Notice signal="caution" title={t('web.catalogue.elsewhere.title', { time: date(theirs.updated, true) })}>
        <p>{t('web.catalogue.elsewhere.text')}</p>
        <details>
          <summary>{t('web.catalogue.elsewhere.look', { count: different.length })}</summary>
          <dl className="differences">
            {different.map((member) => (
              <div key={member}>
                <dt>{t('web.catalogue.member', { member })}</dt>
                <dd>
                  <span className="soft">{t('web.catalogue.elsewhere.theirs')}</span>{' '}
                  <Text lines>{linesOf(theirs.draft[member]) || '–'}</Text>
                </dd>
                <dd>
                  <span className="soft">{t('web.catalogue.elsewhere.mine')}</span>{' '}
                  <Text lines>{linesOf(mine[member]) || '–'}</Text>
                </dd>
              </div>
            ))}
          </dl>
        </details>
        <input type="hidden" name="theirs" value={theirs.revision} readOnly />
        <div className="row">
          <Button name="do" value="keep-copy">
            {t('web.catalogue.elsewhere.copy')}
          </Button>
          <Button look="grave" name="do" value="replace">
            {t('web.catalogue.elsewhere.replace')}
          </Button>
          <a href="?">{t('web.catalogue.elsewhere.take')}</a>
        </div>
      </Notice>
    </div>
  );
}

/** What is said in a member, line by line. */
function linesIn(value: unknown, called: ElsewhereProps['called']): string {
  if (typeof value === 'string') return called.get(value) ?? value.trim();
  if (typeof value === 'number') return String(value);
  const inner = Array.isArray(value) ? value : isGroup(value) ? Object.values(value) : [];
  return inner
    .map((one: unknown) => linesIn(one, called))
    .filter((line) => line !== '')
    .join('\n');
}
