// After an account was erased: that it was, and what comes next. Nobody is signed in any more.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/erased';

export function loader({ request }: Route.LoaderArgs) {
  const asked = Number(new URL(request.url).searchParams.get('asked') ?? '0');
  return { asked: Number.isSafeInteger(asked) && asked > 0 ? asked : 0 };
}

export default function Erased({ loaderData: { asked } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.my-data.erased.title')} />
      <div className="stack loose">
        <Notice signal="yes" title={t('web.my-data.erased.done')} live>
          <p>{t('web.my-data.erased.bytes')}</p>
          {asked > 0 && <p>{t('web.my-data.erased.asked', { count: asked })}</p>}
        </Notice>
        <p>{t('web.my-data.erased.verify')}</p>
        <p>
          <LinkButton href={at('/verify')} look="plain">
            {t('web.my-data.erased.verify-link')}
          </LinkButton>
        </p>
      </div>
    </>
  );
}
