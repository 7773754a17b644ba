// A spreadsheet of which no row could be read yet: it has several sheets, or cannot be read at all.
import { may, MayNot } from '../issuing/desk.tsx';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain } from '../../ui/text.tsx';
import { FoundList } from './found-list.tsx';
import type { StateProps } from './shown.ts';

export function SheetChoice({ shown, answer }: StateProps) {
  const { sheets, sheet, trouble, desk, import: id } = shown;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <>
      {trouble.length > 0 && (
        <Notice signal="caution" title={t('web.assessing.sheet.other')}>
          <FoundList found={trouble} />
        </Notice>
      )}
      {may(desk, 'results-enter', shown) ? (
        <Form answer={answer}>
          <input type="hidden" name="do" value="sheet" />
          <ChoiceField
            name="sheet"
            label={t('web.assessing.sheet')}
            help={t('web.assessing.sheet.help')}
            value={sheet ?? sheets[0]?.name}
            options={sheets.map(({ name, rows = 0 }) => ({
              value: name,
              label: plain(name),
              help: t('web.assessing.sheet.rows', { count: rows, number: number.format(rows) }),
            }))}
          />
          <div className="row">
            <Button>{t('web.assessing.sheet.button')}</Button>
            <LinkButton look="quiet" href={at(`/desk/${desk.id}/imports/${id}/discard`)}>
              {t('web.assessing.discard')}
            </LinkButton>
          </div>
        </Form>
      ) : (
        <MayNot right="results-enter" />
      )}
    </>
  );
}

export function Unreadable({ shown, again }: StateProps) {
  const { trouble, desk, import: id } = shown;
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <Notice signal="no" title={t('web.assessing.unreadable')}>
        <FoundList found={trouble} />
        <p>{t('web.assessing.nothing-saved')}</p>
      </Notice>
      <section className="stack" aria-labelledby="mend">
        <h2 id="mend">{t('web.assessing.unreadable.mend')}</h2>
        <ul>
          <li>{t('web.assessing.unreadable.save')}</li>
          <li>{t('web.assessing.unreadable.first')}</li>
          <li>{t('web.assessing.unreadable.template')}</li>
        </ul>
        <div className="row">
          <LinkButton href={again}>{t('web.assessing.again')}</LinkButton>
          {may(desk, 'results-enter', shown) && (
            <LinkButton look="quiet" href={at(`/desk/${desk.id}/imports/${id}/discard`)}>
              {t('web.assessing.discard')}
            </LinkButton>
          )}
        </div>
      </section>
    </>
  );
}
