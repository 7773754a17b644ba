// One letter of the outbox, as its plain twin says it. Links to this installation can be followed, others not.
import { Fragment } from 'react';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Facts } from '../../ui/show.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/letter';
import { present } from './present.ts';

export async function loader({ context, params: { letter } }: Route.LoaderArgs) {
  const { api, site } = context.get(visited);
  const { text, ...rest } = await present(api).letter({ id: letter });
  return { ...rest, parts: partsOf(text, site.publicUrl) };
}

interface Part {
  readonly text: string;
  readonly link: boolean;
}

/** The text, cut where a link of ours begins and ends. */
function partsOf(text: string, publicUrl: string): readonly Part[] {
  return text.split(/(https?:\/\/\S+)/).map((part) => ({ text: part, link: part.startsWith(`${publicUrl}/`) }));
}

export default function Letter({ loaderData: { to, subject, at: sentAt, parts } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle
        title={plain(subject)}
        heading={<Text>{subject}</Text>}
        crumbs={[
          { href: at('/demonstration'), name: t('web.demonstration.title') },
          { href: at('/outbox'), name: t('web.demonstration.outbox') },
        ]}
      />
      <div className="stack">
        <Facts
          facts={[
            { name: t('web.demonstration.to'), value: <Text>{to}</Text> },
            { name: t('web.demonstration.at'), value: <Time value={sentAt} clock /> },
          ]}
        />
        <p className="letter-text">
          {parts.map(({ text, link }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <Fragment key={place}>{link ? <a href={text}>{text}</a> : <Text>{text}</Text>}</Fragment>
          ))}
        </p>
      </div>
    </>
  );
}
