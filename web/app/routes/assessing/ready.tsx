// A spreadsheet that was read: how many rows are good, what is wrong in the others, and the button that enters them.
import { may, MayNot } from '../issuing/desk.tsx';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { addressOf } from '../issuing/address.ts';
import { type Numbered, Numbers } from '../issuing/numbers.tsx';
import { Columns } from './chosen.tsx';
import { FoundList } from './found-list.tsx';
import { type ImportShown, type StateProps, useReport } from './shown.ts';
import { Rows } from './rows.tsx';

export function Ready({ shown, answer, again }: StateProps) {
  const { trouble, desk } = shown;
  const t = useSentences();
  const about = answer?.typed['do'] === 'columns' ? 'columns' : 'confirm';
  return (
    <>
      <section className="stack" aria-labelledby="understood">
        <h2 id="understood">{t('web.assessing.understood')}</h2>
        <Numbers numbers={useNumbers(shown)} />
      </section>
      {trouble.length > 0 && (
        <Notice signal="info" title={t('web.assessing.trouble')}>
          <FoundList found={trouble} />
        </Notice>
      )}
      {may(desk, 'results-enter', shown) ? (
        <Confirming shown={shown} answer={about === 'confirm' ? answer : undefined} again={again} />
      ) : (
        <MayNot right="results-enter" />
      )}
      <Columns shown={shown} answer={about === 'columns' ? answer : undefined} look="plain" />
      <Rows shown={shown} />
    </>
  );
}

function useNumbers({ counts, desk, import: id }: ImportShown): readonly Numbered[] {
  const t = useSentences();
  const at = useAddress();
  const wrong = addressOf(at(`/desk/${desk.id}/imports/${id}`), { state: 'wrong' });
  const { rows, good, duplicates, alreadyAwarded, withoutEmail } = counts;
  const numbers: readonly Numbered[] = [
    { key: 'rows', count: rows, label: t('web.assessing.count.rows', { count: rows }) },
    { key: 'good', count: good, label: t('web.assessing.count.good', { count: good }), signal: 'yes' },
    {
      ...{ key: 'wrong', count: counts.wrong, signal: counts.wrong > 0 ? 'no' : undefined },
      ...{ label: t('web.assessing.count.wrong', { count: counts.wrong }), href: `${wrong}#rows` },
    },
    { key: 'duplicates', count: duplicates, label: t('web.assessing.count.duplicates'), signal: 'caution' },
    { key: 'awarded', count: alreadyAwarded, label: t('web.assessing.count.awarded'), signal: 'caution' },
    { key: 'email', count: withoutEmail, label: t('web.assessing.count.email'), signal: 'info' },
  ];
  const always = ['rows', 'good'];
  return numbers.filter(({ key, count }) => always.includes(key) || count > 0);
}

function Confirming({ shown, answer, again }: StateProps) {
  const { counts, desk, import: id } = shown;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  const report = useReport(shown);
  const facts = { count: counts.good, number: number.format(counts.good), wrong: counts.wrong };
  const discard = (
    <LinkButton look="quiet" href={at(`/desk/${desk.id}/imports/${id}/discard`)}>
      {t('web.assessing.discard')}
    </LinkButton>
  );
  return (
    <section className="stack decide" aria-labelledby="decide">
      <h2 id="decide">{t(counts.good === 0 ? 'web.assessing.none-good' : 'web.assessing.decide')}</h2>
      {counts.good > 0 && <p>{t('web.assessing.decide.text', facts)}</p>}
      {counts.good === 0 && counts.wrong > 0 && <p>{t('web.assessing.none-good.text')}</p>}
      {counts.alreadyAwarded > 0 && <p>{t('web.assessing.awarded.text', { count: counts.alreadyAwarded })}</p>}
      {counts.withoutEmail > 0 && <p>{t('web.assessing.email.text', { count: counts.withoutEmail })}</p>}
      <Form answer={answer}>
        {counts.wrong > 0 && <input type="hidden" name="skip" value="yes" />}
        <div className="row">
          {counts.good > 0 && (
            <Button>{t(counts.wrong > 0 ? 'web.assessing.enter-good' : 'web.assessing.enter', facts)}</Button>
          )}
          {(counts.wrong > 0 || counts.good === 0) && (
            <LinkButton look={counts.good > 0 ? 'plain' : 'main'} href={again}>
              {t('web.assessing.again')}
            </LinkButton>
          )}
          {discard}
        </div>
      </Form>
      <p>
        <a href={report} download>
          {t('web.assessing.report')}
        </a>{' '}
        <span className="soft">{t('web.assessing.report.text')}</span>
      </p>
    </section>
  );
}
