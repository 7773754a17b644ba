// Narrows a list: what is looked for, and of which design. A plain form whose answer is an address that can be shared.
import { useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { plain } from '../../ui/text.tsx';

export interface NarrowProps {
  /** This page. */
  readonly action: string;
  readonly label: string;
  readonly search: string;
  readonly design?: string | undefined;
  readonly designs: readonly { readonly design: string; readonly title: string }[];
  /** What else stands in the address and stays there. */
  readonly keep: Readonly<Record<string, string | undefined>>;
}

export function Narrow({ action, label, search, design, designs, keep }: NarrowProps) {
  const t = useSentences();
  return (
    <search>
      <form className="narrow" action={action}>
        <div>
          <label htmlFor="look-for">{label}</label>
          <input id="look-for" type="search" name="search" defaultValue={search} />
        </div>
        {designs.length > 1 && (
          <div>
            <label htmlFor="of-design">{t('web.issuing.narrow.design')}</label>
            <select id="of-design" name="design" defaultValue={design}>
              <option value="">{t('web.issuing.narrow.any')}</option>
              {designs.map((each) => (
                <option key={each.design} value={each.design}>
                  {plain(each.title)}
                </option>
              ))}
            </select>
          </div>
        )}
        {Object.entries(keep).map(([name, value]) =>
          value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <Button look="plain">{t('web.search.button')}</Button>
      </form>
    </search>
  );
}

export interface FiltersProps {
  readonly label: string;
  readonly filters: readonly { readonly name: string; readonly href: string; readonly now: boolean }[];
}

/** One of a few ways to see a list, each an address. */
export function Filters({ label, filters }: FiltersProps) {
  return (
    <nav className="filters" aria-label={label}>
      <ul>
        {filters.map(({ name, href, now }) => (
          <li key={href}>
            <a href={href} aria-current={now ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
