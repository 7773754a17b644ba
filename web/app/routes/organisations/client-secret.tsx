// What a program has to be told, once: its name and its secret, to be copied now.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CopyField, Time } from '../../ui/text.tsx';

export interface ClientSecretProps {
  readonly organisation: string;
  readonly clientId: string;
  readonly secret: string;
  readonly beforeUntil?: string | undefined;
}

export function ClientSecret({ organisation, clientId, secret, beforeUntil }: ClientSecretProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="stack loose">
      <Notice signal="caution" title={t('web.organisations.clients.once')} live>
        <p>{t('web.organisations.clients.once-text')}</p>
        {beforeUntil !== undefined && (
          <p>
            {t('web.organisations.clients.before-until')} <Time value={beforeUntil} clock />
          </p>
        )}
      </Notice>
      <CopyField id="client-id" label={t('web.organisations.clients.id')} value={clientId} />
      <CopyField id="client-secret" label={t('web.organisations.clients.secret')} value={secret} />
      <p>
        <LinkButton href={at(`/desk/${organisation}/clients`)} look="plain">
          {t('web.organisations.clients.kept')}
        </LinkButton>
      </p>
    </div>
  );
}
