// Three credentials as learners will hold them: the first, one from the middle, the last. Side by side where there is room.
import { Credential } from '../../credential/credential.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/field.tsx';
import type { Route } from './+types/issue';

export function Previews({ previews, asked, desk }: Route.ComponentProps['loaderData']) {
  const t = useSentences();
  const at = useAddress();
  const today = previews[0]?.content.day;
  return (
    <div className="stack">
      <h2>{t('web.issuing.previews', { count: previews.length })}</h2>
      <p>{t('web.issuing.previews.text', { count: previews.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a phone, by keys too */}
      <section className="previews" tabIndex={0} aria-label={t('web.issuing.previews', { count: previews.length })}>
        {previews.map(({ content, digest }) => (
          <Credential key={digest} content={content} digest={digest} seal="preview" level={2} />
        ))}
      </section>
      <form className="narrow" action={at(`/desk/${desk.id}/issue`)}>
        <DateField
          name="issuedOn"
          label={t('web.issuing.issued-on')}
          help={t('web.issuing.issued-on.help')}
          value={asked.issuedOn ?? today}
        />
        <input type="hidden" name="design" value={asked.design} />
        <input type="hidden" name="version" value={asked.version} />
        {asked.import !== undefined && <input type="hidden" name="import" value={asked.import} />}
        <Button look="plain">{t('web.issuing.issued-on.button')}</Button>
      </form>
    </div>
  );
}
