// Prints the page when its button is pressed.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-prints]')) window.print();
});
