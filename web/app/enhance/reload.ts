// Looks again after the seconds that the page asks for, while somebody looks at it and is on no way elsewhere: whoever
// pressed a link or a button, or asked for this page again, and waits for the answer is not called back.
const place = document.querySelector<HTMLElement>('[data-reload]');
const seconds = Number(place?.dataset['reload']);
/** Milliseconds. Who is still here then went nowhere: it was a file, or the way was broken off. */
const ON_THE_WAY = 30_000;
let left = Number.NEGATIVE_INFINITY;
if (seconds > 0) {
  window.addEventListener('beforeunload', () => {
    left = performance.now();
  });
  window.addEventListener('pageshow', () => {
    left = Number.NEGATIVE_INFINITY;
  });
  setInterval(() => {
    if (!document.hidden && performance.now() - left > ON_THE_WAY) window.location.reload();
  }, seconds * 1000);
}
