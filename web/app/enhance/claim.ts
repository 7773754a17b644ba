// Takes the secret of a letter's link from behind the #, out of the address bar and the history, into the form, and opens it.
const secret = decodeURIComponent(window.location.hash.slice(1));
const field = document.querySelector<HTMLInputElement>('input[name="secret"]');
if (secret !== '' && field?.form) {
  window.history.replaceState(null, '', window.location.pathname);
  field.value = secret;
  field.form.submit();
}
