// A table of which somebody says that nothing moves: what may have happened, and what can be done. It does not look again by
// itself, so that it can be read.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { may, MayNot } from '../issuing/desk.tsx';
import type { StateProps } from './shown.ts';

export function Still({ shown, answer }: StateProps) {
  const { desk, import: id, state } = shown;
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${desk.id}/imports/${id}`);
  const what = state === 'reading' ? 'reading' : 'entering';
  const back = (
    <LinkButton look="quiet" href={here}>
      {t('web.assessing.still.back')}
    </LinkButton>
  );
  return (
    <div className="stack">
      <Notice signal="caution" title={t('web.assessing.still.title')}>
        <p>{t(`web.assessing.still.${what}`)}</p>
        <p>{t(`web.assessing.still.${what}-do`)}</p>
      </Notice>
      {!may(desk, 'results-enter', shown) ? (
        <>
          <MayNot right="results-enter" />
          <p>{back}</p>
        </>
      ) : state === 'reading' ? (
        <div className="row">
          <LinkButton href={`${here}/discard`}>{t('web.assessing.discard')}</LinkButton>
          {back}
        </div>
      ) : (
        <Form answer={answer}>
          <input type="hidden" name="do" value="again" />
          <div className="row">
            <Button>{t('web.assessing.still.entering-button')}</Button>
            {back}
          </div>
        </Form>
      )}
    </div>
  );
}
