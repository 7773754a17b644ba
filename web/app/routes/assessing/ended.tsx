// A spreadsheet whose part is over: its results are entered, were taken back, or were never entered.
import { may, MayNot } from '../issuing/desk.tsx';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/show.tsx';
import { addressOf } from '../issuing/address.ts';
import { type StateProps, useReport } from './shown.ts';

export function Ended(props: StateProps) {
  const { shown, again } = props;
  const t = useSentences();
  if (shown.state === 'confirmed') return <Entered {...props} />;
  const isUndone = shown.state === 'undone';
  return (
    <>
      <Notice signal="info" title={t(isUndone ? 'web.assessing.undone' : 'web.assessing.discarded')}>
        <p>{t(isUndone ? 'web.assessing.undone.text' : 'web.assessing.nothing-saved')}</p>
      </Notice>
      <p>
        <LinkButton href={again}>{t('web.assessing.again')}</LinkButton>
      </p>
    </>
  );
}

function Entered({ shown, again }: StateProps) {
  const { counts, desk, design, version, import: id, forgotten } = shown;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  const report = useReport(shown);
  const issue = addressOf(at(`/desk/${desk.id}/issue`), { design, version, import: id });
  return (
    <>
      <Notice
        signal="yes"
        live
        title={t('web.assessing.entered', { count: counts.good, number: number.format(counts.good) })}
      >
        {counts.wrong > 0 && <p>{t('web.assessing.entered.left-out', { count: counts.wrong })}</p>}
        {counts.alreadyAwarded > 0 && <p>{t('web.assessing.entered.awarded', { count: counts.alreadyAwarded })}</p>}
        {counts.withoutEmail > 0 && <p>{t('web.assessing.email.text', { count: counts.withoutEmail })}</p>}
      </Notice>
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{t('web.assessing.next')}</h2>
        <ul className="grid">
          {may(desk, 'credentials-issue', shown) && (
            <li>
              <Card title={t('web.assessing.next.issue')} href={issue}>
                <p>{t('web.assessing.next.issue.text')}</p>
              </Card>
            </li>
          )}
          <li>
            <Card title={t('web.assessing.next.more')} href={again}>
              <p>{t('web.assessing.next.more.text')}</p>
            </Card>
          </li>
          <li>
            <Card title={t('web.assessing.next.results')} href={addressOf(at(`/desk/${desk.id}/results`), { design })}>
              <p>{t('web.assessing.next.results.text')}</p>
            </Card>
          </li>
        </ul>
        {!may(desk, 'credentials-issue', shown) && <MayNot right="credentials-issue" />}
      </section>
      <div className="row">
        {may(desk, 'results-enter', shown) && (
          <LinkButton look="plain" href={at(`/desk/${desk.id}/imports/${id}/undo`)}>
            {t('web.assessing.undo')}
          </LinkButton>
        )}
        {!forgotten && (
          <a href={report} download>
            {t('web.assessing.report')}
          </a>
        )}
      </div>
    </>
  );
}
