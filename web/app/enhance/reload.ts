// Looks again after the seconds that the page asks for, while somebody looks at it.
const place = document.querySelector<HTMLElement>('[data-reload]');
const seconds = Number(place?.dataset['reload']);
if (seconds > 0) {
  setInterval(() => {
    if (!document.hidden) window.location.reload();
  }, seconds * 1000);
}
