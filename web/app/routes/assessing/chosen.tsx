// What each column was taken for, and putting that right. Where no row could be read because of it, this is the whole page.
import { may } from '../issuing/desk.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { FoundList } from './found-list.tsx';
import type { ImportAnswer, ImportShown, StateProps } from './shown.ts';

export function Chosen({ shown, answer, again }: StateProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      {answer === undefined && (
        <Notice signal="caution" title={t('web.assessing.columns.unclear')}>
          <FoundList found={shown.trouble.filter(({ severity }) => severity === 'error')} />
          <p>{t('web.assessing.nothing-saved')}</p>
        </Notice>
      )}
      <Columns shown={shown} answer={answer} look="main" />
      <div className="row">
        <LinkButton look="quiet" href={again}>
          {t('web.assessing.again')}
        </LinkButton>
        {may(shown.desk, 'results-enter', shown) && (
          <LinkButton look="quiet" href={at(`/desk/${shown.desk.id}/imports/${shown.import}/discard`)}>
            {t('web.assessing.discard')}
          </LinkButton>
        )}
      </div>
    </>
  );
}

export interface ColumnsProps {
  readonly shown: ImportShown;
  readonly answer: ImportAnswer;
  /** Whether its button is what the page is about. */
  readonly look: 'main' | 'plain';
}

export function Columns({ shown, answer, look }: ColumnsProps) {
  const { columns, desk, kinds } = shown;
  const t = useSentences();
  const entries = columns.map(({ heading, as = 'ignore', examples }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may be headed alike
    <li key={place}>
      {may(desk, 'results-enter', shown) ? (
        <SelectField
          name={`columns.${place}`}
          label={<Text>{heading}</Text>}
          help={<Examples examples={examples} />}
          value={as}
          options={kinds}
        />
      ) : (
        <>
          <h3>
            <Text>{heading}</Text>
          </h3>
          <p className="help">
            <Examples examples={examples} />
          </p>
          <p>{kinds.find(({ value }) => value === as)?.label}</p>
        </>
      )}
    </li>
  ));
  return (
    <section className="stack" aria-labelledby="columns">
      <h2 id="columns" tabIndex={-1}>
        {t('web.assessing.columns')}
      </h2>
      <p>{t('web.assessing.columns.text')}</p>
      {may(desk, 'results-enter', shown) ? (
        <Form answer={answer} words={answer?.words ?? {}}>
          <input type="hidden" name="do" value="columns" />
          <ol className="columns-taken">{entries}</ol>
          <Button look={look}>{t('web.assessing.columns.button')}</Button>
        </Form>
      ) : (
        <ol className="columns-taken">{entries}</ol>
      )}
    </section>
  );
}

function Examples({ examples }: { readonly examples: readonly string[] }) {
  const t = useSentences();
  const given = examples.filter((text) => text !== '');
  if (given.length === 0) return t('web.assessing.columns.blank');
  return given.map((text, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they never move
    <span key={place}>
      {place > 0 && ' · '}
      <Text>{text}</Text>
    </span>
  ));
}
