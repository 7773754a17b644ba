// An order at work, stopped, and done: each with the next step.
import { may, MayNot } from './desk.tsx';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/show.tsx';
import { Progress } from '../../ui/work.tsx';
import type { Route } from './+types/order';
import { addressOf } from './address.ts';
import { Filling } from './order-state.tsx';

type Shown = Route.ComponentProps['loaderData'];

interface PartProps {
  readonly shown: Shown;
  readonly answer: Route.ComponentProps['actionData'];
}

export function AtWork({ shown, answer }: PartProps) {
  const { desk, order, done, failed, total, rate, secondsLeft, state } = shown;
  const t = useSentences();
  const at = useAddress();
  return (
    <section className="at-work stack" aria-labelledby="at-work">
      <h2 id="at-work">{t(`web.issuing.order.state.${state}`)}</h2>
      <Filling {...{ done, failed, total }} />
      <Progress
        label={t('web.issuing.order.progress')}
        done={done + failed}
        total={total}
        perSecond={rate}
        secondsLeft={secondsLeft}
        running
        href={at(`/desk/${desk.id}/orders/${order}`)}
      />
      {may(desk, 'credentials-issue', shown) && (
        <Form answer={answer}>
          <input type="hidden" name="do" value="stop" />
          <Button look="plain">{t('web.issuing.order.stop')}</Button>
          <p className="soft small">{t('web.issuing.order.stop.text')}</p>
        </Form>
      )}
    </section>
  );
}

export function Stopped({ shown, answer }: PartProps) {
  const { done, failed, total, trouble } = shown;
  const t = useSentences();
  const number = new Intl.NumberFormat(useLocale());
  const counts = { done: number.format(done), total: number.format(total) };
  return (
    <section className="at-work stack" aria-labelledby="stopped">
      <h2 id="stopped">{t('web.issuing.order.stopped')}</h2>
      <Filling {...{ done, failed, total }} />
      <p>{t('web.issuing.order.stopped.text', counts)}</p>
      {trouble !== undefined && (
        <Notice signal="no" title={t('web.issuing.order.trouble')}>
          <p>
            {t(`refusal.${trouble}.what`)} {t(`refusal.${trouble}.do`)}
          </p>
        </Notice>
      )}
      <Rest shown={shown} answer={answer} />
    </section>
  );
}

/** What was not sealed: tried again, or given back. */
function Rest({ shown, answer }: PartProps) {
  const { desk, done, total, state } = shown;
  const t = useSentences();
  if (!may(desk, 'credentials-issue', shown)) return <MayNot right="credentials-issue" />;
  const about = answer?.typed['do'] === 'release' ? 'release' : 'resume';
  return (
    <>
      <Form answer={about === 'resume' ? answer : undefined}>
        <input type="hidden" name="do" value="resume" />
        <Button>{t(state === 'stopped' ? 'web.issuing.order.resume' : 'web.issuing.order.again')}</Button>
      </Form>
      <details className="in-row" open={about === 'release'}>
        <summary>{t('web.issuing.order.release')}</summary>
        <Form answer={about === 'release' ? answer : undefined}>
          <input type="hidden" name="do" value="release" />
          <p>{t('web.issuing.order.release.text', { count: total - done })}</p>
          <Button look="grave">{t('web.issuing.order.release.button')}</Button>
        </Form>
      </details>
    </>
  );
}

export function Finished({ shown, answer }: PartProps) {
  const { desk, order, done, failed, total, state, letters, released, design } = shown;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  const path = (list: 'letters' | 'credentials' | 'letters/codes') =>
    addressOf(at(`/desk/${desk.id}/${list}`), { order });
  const toPrint = letters['without-address'] ?? 0;
  return (
    <>
      {released && (
        <Notice signal="info" live title={t('web.issuing.order.released')}>
          <p>
            <a href={addressOf(at(`/desk/${desk.id}/results`), { design, state: 'ready' })}>
              {t('web.issuing.order.released.go')}
            </a>
          </p>
        </Notice>
      )}
      {state === 'done' ? (
        <Notice signal="yes" title={t('web.issuing.order.done', { count: done, number: number.format(done) })}>
          <p>{t('web.issuing.order.done.text')}</p>
        </Notice>
      ) : (
        <>
          <Filling {...{ done, failed, total }} />
          <Notice
            signal="caution"
            title={t('web.issuing.order.failed', { count: failed, number: number.format(failed) })}
          >
            <p>{t('web.issuing.order.failed.text', { done: number.format(done) })}</p>
            <p>
              <a href={addressOf(at(`/desk/${desk.id}/credentials`), { order, state: 'ordered' })}>
                {t('web.issuing.order.failed.go')}
              </a>
            </p>
          </Notice>
          <Rest shown={shown} answer={answer} />
        </>
      )}
      {done > 0 && (
        <section className="stack" aria-labelledby="next">
          <h2 id="next">{t('web.issuing.next')}</h2>
          <ul className="grid">
            {may(desk, 'letters-read') && (
              <li>
                <Card title={t('web.issuing.next.letters')} href={path('letters')}>
                  <p>{t('web.issuing.next.letters.text')}</p>
                </Card>
              </li>
            )}
            {toPrint > 0 && may(desk, 'letters-send') && (
              <li>
                <Card title={t('web.issuing.next.codes')} href={path('letters/codes')}>
                  <p>{t('web.issuing.next.codes.text', { count: toPrint })}</p>
                </Card>
              </li>
            )}
            <li>
              <Card title={t('web.issuing.next.credentials')} href={path('credentials')}>
                <p>{t('web.issuing.next.credentials.text')}</p>
              </Card>
            </li>
          </ul>
        </section>
      )}
    </>
  );
}
