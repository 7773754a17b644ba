// The spreadsheets of a design that were uploaded before: what became of each, and what can still be done with it.
import type { IMPORT_STATES } from '@tessera/server/assessing/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Badge, type Signal } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';

type StateOfImport = (typeof IMPORT_STATES)[number];

export interface Uploaded {
  readonly import: string;
  readonly fileName: string;
  readonly uploaded: string;
  readonly state: StateOfImport;
  readonly good: number;
}

export interface UploadsProps {
  readonly organisation: string;
  readonly entries: readonly Uploaded[];
  readonly mayEnter: boolean;
}

export function Uploads({ organisation, entries, mayEnter }: UploadsProps) {
  const t = useSentences();
  const at = useAddress();
  const own = (entry: Uploaded) => at(`/desk/${organisation}/imports/${entry.import}`);
  return (
    <Table
      caption={t('web.assessing.earlier')}
      rows={entries}
      keyOf={(entry) => entry.import}
      columns={[
        {
          key: 'file',
          head: t('web.assessing.head.file'),
          cell: (entry) => (
            <a href={own(entry)}>
              <Text>{entry.fileName}</Text>
            </a>
          ),
        },
        {
          key: 'when',
          head: t('web.assessing.head.uploaded'),
          cell: ({ uploaded }) => <Time value={uploaded} clock />,
        },
        {
          key: 'state',
          head: t('web.assessing.head.state'),
          cell: ({ state, good }) => (
            <Badge signal={SIGNALS[state] ?? 'info'}>{t(`web.assessing.import-state.${state}`, { count: good })}</Badge>
          ),
        },
        {
          key: 'do',
          head: t('web.assessing.head.do'),
          cell: (entry) => {
            if (!mayEnter) return <a href={own(entry)}>{t('web.assessing.look')}</a>;
            if (entry.state === 'confirmed') return <a href={`${own(entry)}/undo`}>{t('web.assessing.undo')}</a>;
            return GOES_ON.includes(entry.state) ? <a href={own(entry)}>{t('web.assessing.continue')}</a> : '–';
          },
        },
      ]}
    />
  );
}

const GOES_ON: readonly StateOfImport[] = [
  'reading',
  'choose-sheet',
  'choose-columns',
  'ready',
  'unreadable',
  'confirming',
];

const SIGNALS: Partial<Record<StateOfImport, Signal>> = {
  confirmed: 'yes',
  unreadable: 'no',
  'choose-sheet': 'caution',
  'choose-columns': 'caution',
  ready: 'caution',
  undone: 'info',
};
