// What went wrong with somebody who came back from a provider, in the page they are led to.
import { useSentences } from '../../language/sentences.ts';
import { Notice } from '../../ui/notice.tsx';
import { plain } from '../../ui/text.tsx';
import { nameOf } from './providers.tsx';

/** The refusals of coming back, as they stand in an address. */
const CODES = [
  ...['openid-provider-unknown', 'openid-other-browser', 'openid-expired', 'openid-away', 'openid-cancelled'],
  ...['openid-answer-wrong', 'openid-too-weak', 'openid-linked-elsewhere', 'openid-not-yours', 'passkey-needed'],
];

export interface CameBack {
  readonly code: string;
  readonly provider: string;
}

/** `providers` are those of the settings: an address could name any. */
export function cameBackIn(
  request: Request,
  providers: readonly { readonly identityProvider: string; readonly name: string }[],
): CameBack | undefined {
  const { searchParams } = new URL(request.url);
  const code = searchParams.get('refused') ?? '';
  if (!CODES.includes(code)) return undefined;
  return { code, provider: nameOf(providers, searchParams.get('with') ?? '') };
}

export function CameBackNotice({ code, provider }: CameBack) {
  const t = useSentences();
  const facts = { provider: plain(provider) || t('web.people.openid.provider') };
  return (
    <Notice signal="no" title={t(`refusal.${code}.what`, facts)} live>
      <p>{t(`refusal.${code}.do`, facts)}</p>
    </Notice>
  );
}
