// What was found in a spreadsheet, one below the other.
import { Sign } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';

export interface Spoken {
  readonly text: string;
  readonly severity: 'error' | 'notice';
}

export function FoundList({ found }: { readonly found: readonly Spoken[] }) {
  return (
    <ul className="found-list">
      {found.map(({ text, severity }) => (
        <li key={text} className={severity === 'error' ? 'no' : 'info'}>
          <Sign signal={severity === 'error' ? 'no' : 'info'} />
          <span>
            <Text>{text}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
