// Before a form with `data-passkey` is sent, the browser is asked for a passkey: one is used, or made where the form says so.
// What it answers is sent with the form. Without script such a form is not shown.
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

type Asked = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type AskedToMake = Parameters<typeof startRegistration>[0]['optionsJSON'];

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!browserSupportsWebAuthn()) say(form, 'unsupported');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answered(form);
  });
}

async function answered(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('input[name="answer"]');
  const button = form.querySelector<HTMLButtonElement>('button');
  if (field === null || button === null || button.disabled) return;
  button.disabled = true;
  say(form, undefined);
  try {
    field.value = JSON.stringify(await asked(form));
    form.submit();
  } catch (error) {
    say(form, kindOf(error), error instanceof Refused ? error.message : undefined);
    button.disabled = false;
  }
}

async function asked(form: HTMLFormElement): Promise<object> {
  const answer = await fetch(form.dataset['passkey'] ?? '', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: '{}',
  });
  const said: unknown = await answer.json();
  if (!answer.ok) throw new Refused(sentenceIn(said));
  if (form.dataset['passkeyMakes'] !== undefined) return await startRegistration({ optionsJSON: said as AskedToMake }); // as the server's library wrote it
  return await startAuthentication({ optionsJSON: said as Asked }); // as the server's library wrote it
}

/** The server said no, and why, in the language of the page. */
class Refused extends Error {}

const sentenceIn = (said: unknown): string =>
  typeof said === 'object' && said !== null && 'title' in said && 'detail' in said
    ? `${said.title} ${said.detail}`
    : '';

/** Browsers say little on purpose: that a person said no looks like a device that is not there. */
function kindOf(error: unknown): string {
  if (error instanceof Refused) return 'refused';
  const name = error instanceof Error ? error.name : '';
  return name === 'NotAllowedError' || name === 'AbortError'
    ? 'none'
    : name === 'InvalidStateError'
      ? 'known'
      : 'failed';
}

/** Shows the one sentence for what happened, or none. */
function say(form: HTMLFormElement, kind: string | undefined, text?: string): void {
  for (const each of form.querySelectorAll<HTMLElement>('[data-passkey-says]')) {
    const isIt = each.dataset['passkeySays'] === kind;
    each.toggleAttribute('hidden', !isIt);
    if (isIt && text) each.textContent = text;
  }
}
