// How many, sealed by whom, with which letters; what cannot be undone; and the button.
import { may, MayNot } from './desk.tsx';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { type Fact, Facts } from '../../ui/show.tsx';
import { plain, Text, Time, useDate } from '../../ui/text.tsx';
import type { Route } from './+types/issue';
import { addressOf } from './address.ts';

type Shown = Route.ComponentProps['loaderData'];

interface DecisionProps {
  readonly shown: Shown;
  readonly answer: Route.ComponentProps['actionData'];
}

export function Decision({ shown, answer }: DecisionProps) {
  const { desk, asked, count, withoutEmail, problems, sealedBy, own } = shown;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  const facts = { count, number: number.format(count) };
  const mayBe = may(desk, 'credentials-issue') && own === undefined && problems.length === 0 && sealedBy !== undefined;
  const here = addressOf(at(`/desk/${desk.id}/issue`), { ...asked, organisation: undefined });
  return (
    <section className="decision stack" aria-labelledby="decision">
      <h2 id="decision">{t('web.issuing.decision', facts)}</h2>
      {asked.import !== undefined && (
        <p>
          {t('web.issuing.only-import')}{' '}
          <a href={addressOf(at(`/desk/${desk.id}/issue`), { design: asked.design, version: asked.version })}>
            {t('web.issuing.only-import.all')}
          </a>
        </p>
      )}
      <Facts facts={useFacts(shown)} />
      {mayBe && (
        <ol className="what-happens">
          <li>{t('web.issuing.then.seal', facts)}</li>
          {count > withoutEmail && (
            <li>
              {t('web.issuing.then.letters', {
                count: count - withoutEmail,
                number: number.format(count - withoutEmail),
              })}
            </li>
          )}
          {withoutEmail > 0 && (
            <li>{t('web.issuing.then.codes', { count: withoutEmail, number: number.format(withoutEmail) })}</li>
          )}
          <li>{t('web.issuing.then.good')}</li>
        </ol>
      )}
      {!may(desk, 'credentials-issue') && <MayNot right="credentials-issue" />}
      {own !== undefined && may(desk, 'credentials-issue') && (
        <Notice signal="info" title={t('web.issuing.own', { count: own.count, number: number.format(own.count) })}>
          <p>
            {own.who.length === 0
              ? t('web.issuing.own.nobody')
              : t('web.issuing.own.who', { who: plain(own.who.join(', ')) })}
          </p>
        </Notice>
      )}
      {mayBe && (
        <Form answer={answer && { ...answer, refused: { ...answer.refused, problems: [] } }} action={here}>
          <input type="hidden" name="count" value={count} />
          <Button>{t('web.issuing.issue', facts)}</Button>
        </Form>
      )}
    </section>
  );
}

function useFacts({ desk, sealedBy, mandate, previews }: Shown): readonly Fact[] {
  const t = useSentences();
  const date = useDate();
  const day = previews[0]?.content.day;
  return [
    {
      name: t('web.issuing.fact.sealed-by'),
      value: sealedBy && (
        <>
          <Text>{sealedBy.organisation}</Text>
          <span className="detail">
            {t('web.issuing.fact.certified', { authority: plain(sealedBy.authority) })} <Time value={sealedBy.until} />
          </span>
          {sealedBy.trial && (
            <span className="detail">
              <Badge signal="caution">{t('web.issuing.fact.trial')}</Badge> {t('web.issuing.fact.trial.text')}
            </span>
          )}
        </>
      ),
    },
    {
      name: t('web.issuing.fact.mandate'),
      value: mandate && (
        <>
          <Text>{mandate.giver}</Text>
          <span className="detail">
            {t('web.issuing.fact.mandate-text', {
              ...{ holder: plain(desk.name), giver: plain(mandate.giver) },
              until: mandate.until === undefined ? 'none' : date(mandate.until),
            })}
          </span>
        </>
      ),
    },
    { name: t('web.issuing.fact.issued-on'), value: day && <Time value={day} /> },
  ];
}
