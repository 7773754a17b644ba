// Copies what stands in a field when its button is pressed, and says so.
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copies]') : null;
  const field = button && document.getElementById(button.dataset['copies'] ?? '');
  if (!button || !(field instanceof HTMLInputElement)) return;
  field.select();
  await navigator.clipboard.writeText(field.value);
  const [before, after] = button.querySelectorAll('span');
  before?.toggleAttribute('hidden', true);
  after?.toggleAttribute('hidden', false);
});
