// Asks once before a spreadsheet, or what it entered, is taken away.
import type { Api } from '@tessera/server/api/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import type { FormAnswer } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { type Crumb, PageTitle } from '../../ui/headings.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { deskOf, useCrumbs } from '../issuing/desk.tsx';

/** What is shown of the spreadsheet that is meant. */
export async function meant(api: Api, organisation: string, id: string) {
  const [desk, { fileName, counts, design }] = await Promise.all([
    deskOf(api, organisation),
    api.assessing.import({ organisation, import: id }),
  ]);
  return { desk, import: id, fileName, count: counts.good, design };
}

export interface TakeAwayProps {
  readonly step: 'discard' | 'undo';
  readonly of: Awaited<ReturnType<typeof meant>>;
  readonly answer: FormAnswer | undefined;
  /** What stands between the organisation and the spreadsheet on the way here. */
  readonly through?: readonly Crumb[];
}

export function TakeAway({ step, of: { desk, fileName, count, import: id }, answer, through = [] }: TakeAwayProps) {
  const t = useSentences();
  const crumbs = useCrumbs(desk);
  const back = useAddress()(`/desk/${desk.id}/imports/${id}`);
  return (
    <>
      <PageTitle
        title={t(`web.assessing.${step}.title`, { file: plain(fileName) })}
        crumbs={crumbs(...through, { href: back, name: <Text>{fileName}</Text> })}
      />
      <Confirm
        back={back}
        answer={answer}
        button={<Button look="grave">{t(`web.assessing.${step}.button`, { count })}</Button>}
      >
        <p>{t(`web.assessing.${step}.text`, { count })}</p>
      </Confirm>
    </>
  );
}
