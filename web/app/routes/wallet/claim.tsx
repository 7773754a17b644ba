// Where the link of a letter leads. Its secret stands behind the #, which browsers do not send: a small script takes it from
// there into the form and posts it. Without script, the link or a printed code is pasted. Opening takes nothing yet.
import { redirect } from 'react-router';
import opening from '../../enhance/claim.ts?worker&url';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/claim';
import { keeping } from './claim-cookie.server.ts';

export function loader({ request }: Route.LoaderArgs) {
  return { notMe: new URL(request.url).searchParams.has('not-me') };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const { api, site } = context.get(visited);
  const form = await sent(request);
  const secret = secretIn(form.text('secret'));
  const { refused } = await attempt(api.wallet.openClaim({ secret }), form.typed);
  if (refused !== undefined) return refused;
  return redirect(`/${language}/claim/take`, {
    status: 303,
    headers: { 'Set-Cookie': keeping(secret, site.publicUrl) },
  });
}

/** Of a whole link, what stands behind its #; of anything else, all of it. */
const secretIn = (text: string): string => text.slice(text.lastIndexOf('#') + 1).trim();

export default function Claim({ loaderData: { notMe }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="stack loose">
      {notMe && (
        <Notice signal="yes" title={t('web.wallet.not-me.done')} live>
          <p>{t('web.wallet.not-me.done-text')}</p>
        </Notice>
      )}
      <div>
        <PageTitle title={t('web.wallet.claim.title')} lead={t('web.wallet.claim.lead')} />
        <div className="beside">
          <Form
            answer={actionData}
            action={at('/claim')} // without what stands behind the #: a redirect would take it along
            words={{ secret: t('web.wallet.claim.unreadable') }}
          >
            <TextField
              name="secret"
              label={t('web.wallet.claim.secret')}
              help={t('web.wallet.claim.secret-help')}
              autoComplete="off"
              spellCheck={false}
            />
            <Button>{t('web.wallet.claim.open')}</Button>
          </Form>
          <aside className="stack">
            <h2>{t('web.wallet.claim.then')}</h2>
            <ol className="stack tight">
              <li>{t('web.wallet.claim.then-see')}</li>
              <li>{t('web.wallet.claim.then-say')}</li>
              <li>{t('web.wallet.claim.then-keep')}</li>
            </ol>
          </aside>
        </div>
        <script type="module" src={opening} async />
      </div>
    </div>
  );
}
