// Takes the secret of a letter's link from behind the #, out of the address bar and the history, into its field. What
// happens with it is still for the person to press.
const secret = window.location.hash.slice(1);
const field = document.querySelector<HTMLInputElement>('input[name="secret"]');
if (secret !== '' && field) {
  window.history.replaceState(null, '', window.location.pathname);
  field.value = secret;
  field.closest('.field')?.toggleAttribute('hidden', true);
  document.querySelector('[data-secret-taken]')?.toggleAttribute('hidden', false);
}
