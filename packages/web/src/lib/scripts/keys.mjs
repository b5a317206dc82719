/**
 * Keys, for those who read with the keyboard. Everything they do can be done without them.
 * / search · j k next and previous · ? legend · Esc leaves a field
 */

/** @param {EventTarget | null} target */
const writing = (target) =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/** @param {number} step */
function move(step) {
  /** @type {HTMLElement[]} */
  const stops = [...document.querySelectorAll('[data-row], [data-stop]')].flatMap((stop) => {
    const target = stop.matches('a') ? stop : stop.querySelector('a');
    return target instanceof HTMLElement ? [target] : [];
  });
  const current = document.activeElement;
  const at = current instanceof HTMLElement ? stops.indexOf(current) : -1;
  const next = stops[at < 0 && step < 0 ? stops.length - 1 : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && writing(event.target) && event.target instanceof HTMLElement) {
    event.target.blur();
    return;
  }
  if (writing(event.target)) return;
  if (event.key === '/') {
    const search = document.querySelector('[data-key="/"]');
    if (search instanceof HTMLElement) {
      event.preventDefault();
      search.focus();
    }
  }
  if (event.key === 'j') move(1);
  if (event.key === 'k') move(-1);
  if (event.key === '?') location.assign('/legend#keys');
});

// A sentence of filters follows at once when a word in it is changed; without script one presses the button.
for (const form of document.querySelectorAll('form[data-follow]')) {
  if (form instanceof HTMLFormElement) form.addEventListener('change', () => form.requestSubmit());
}
