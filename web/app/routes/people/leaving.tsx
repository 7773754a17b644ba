// On the way to a provider of OpenID Connect: a page that goes on by itself, since a form may lead to this site only.
import { useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { plain } from '../../ui/text.tsx';

export interface Leave {
  /** Where the provider waits. */
  readonly url: string;
  readonly provider: string;
}

/** What an action gave its page in place of a refusal. */
export const leaveIn = (answer: object | undefined): Leave | undefined =>
  answer !== undefined && 'leave' in answer ? (answer.leave as Leave) : undefined; // made by the actions of this folder

export function Leaving({ url, provider }: Leave) {
  const t = useSentences();
  const name = plain(provider);
  return (
    <>
      <meta httpEquiv="refresh" content={`0;url=${url}`} />
      <PageTitle title={t('web.people.leaving', { provider: name })} lead={t('web.people.leaving.lead')} />
      <p>
        <LinkButton href={url}>{t('web.people.leaving.button', { provider: name })}</LinkButton>
      </p>
    </>
  );
}
