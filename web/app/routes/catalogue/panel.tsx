// How complete a design is: a tile for each of the eleven mandatory elements, filled when it is there, and the list of
// them with what each still lacks. [EUMC A1]
import { useSentences } from '../../language/sentences.ts';
import { type TileState, Tiles } from '../../ui/tiles.tsx';
import { type RowStanding, Standing } from './rows.tsx';
import { type Found, fieldOf, paragraphWords, problemWords } from './words.ts';

export interface Standings {
  readonly rows: readonly RowStanding[];
  readonly complete: number;
  readonly problems: readonly Found[];
  readonly publishable: boolean;
}

const TILES: Readonly<Record<RowStanding['state'], TileState>> = {
  complete: 'full',
  missing: 'empty',
  wrong: 'wrong',
  'at-award': 'later',
};

export function TilesOf({
  rows,
  complete,
  short = false,
}: Pick<Standings, 'rows' | 'complete'> & { readonly short?: boolean }) {
  const t = useSentences();
  const asked = rows.filter(({ state }) => state !== 'at-award').length;
  return (
    <Tiles
      states={rows.map(({ state }) => TILES[state])}
      label={t(short ? 'web.catalogue.complete-short' : 'web.catalogue.complete', { complete, of: asked })}
    />
  );
}

export interface PanelProps extends Standings {
  /** The page with the form; this one where it is empty. */
  readonly form?: string;
  /** Of the design; its texts come first. */
  readonly language: string;
  /** With what is wrong in each and who asks for it. */
  readonly detailed?: boolean;
}

export function Panel({ rows, problems, form = '', language, detailed = false }: PanelProps) {
  const t = useSentences();
  const others = problems.filter(({ severity }) => severity === 'error');
  return (
    <>
      <ol className="standings">
        {rows.map((row) => (
          <li key={row.key} data-state={row.state}>
            <a href={`${form}#${ANCHORS[row.key] ?? row.key}`}>{t(`element.${row.key}.name`)}</a>
            <Standing state={row.state} />
            {detailed && row.state !== 'complete' && row.state !== 'at-award' && (
              <Faults problems={row.problems} form={form} language={language} paragraph={row.paragraph} />
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <div className="stack tight">
          <h3>{t('web.catalogue.besides')}</h3>
          <Faults problems={others} form={form} language={language} />
        </div>
      )}
    </>
  );
}

interface FaultsProps {
  readonly problems: readonly Found[];
  readonly form: string;
  readonly language: string;
  readonly paragraph?: string;
}

function Faults({ problems, form, language, paragraph }: FaultsProps) {
  const t = useSentences();
  return (
    <ul className="faults">
      {problems.map((found) => (
        <li key={found.path + found.code}>
          <a href={`${form}#${fieldOf(found, language)}`}>{problemWords(t, found)}</a>
          {paragraph !== undefined && <cite>{paragraphWords(t, found.paragraph ?? paragraph)}</cite>}
        </li>
      ))}
    </ul>
  );
}

/** Where the form asks for an element: the member of the design that carries it. */
export const ANCHORS: Readonly<Record<string, string>> = {
  assessment: 'assessments',
  country: 'provider',
  awardingBody: 'provider',
  learner: 'at-award',
  dateOfIssuing: 'at-award',
};
