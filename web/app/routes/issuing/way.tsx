// The four steps from a spreadsheet to what learners hold.
import { useSentences } from '../../language/sentences.ts';
import { Steps } from '../../ui/show.tsx';

const WAY = ['upload', 'check', 'issue', 'letters'] as const;

export function Way({ now, back = {} }: WayProps) {
  const t = useSentences();
  const steps = WAY.map((step) => ({ name: t(`web.issuing.way.${step}`), href: back[step] }));
  return <Steps steps={steps} now={WAY.indexOf(now)} />;
}

export interface WayProps {
  readonly now: (typeof WAY)[number];
  /** Where the steps before can be gone back to. */
  readonly back?: Partial<Record<(typeof WAY)[number], string | undefined>>;
}
