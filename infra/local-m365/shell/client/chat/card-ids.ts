const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
let cards = 0;

/**
 * Makes the ids of a drawn card its own. The library takes them from the card's JSON, so that in a chat with two
 * report cards a label of the second would point into the first, and a choice in one would undo the other's.
 */
export function giveOwnIds(card: HTMLElement): void {
  const ending = `--${++cards}`;
  const own = new Set([...card.querySelectorAll('[id]')].map(({ id }) => id));
  for (const element of card.querySelectorAll('[id]')) element.id += ending;
  for (const radio of card.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    radio.name += ending;
  for (const name of references) {
    for (const element of card.querySelectorAll(`[${name}]`)) {
      const names = (element.getAttribute(name) ?? '').split(/\s+/);
      const renamed = names.map((id) => (own.has(id) ? id + ending : id));
      element.setAttribute(name, renamed.join(' '));
    }
  }
}

/**
 * The library says on what a button shows or hides that it is expanded, where a screen reader never looks; this
 * says it on the button.
 */
export function sayExpandedOnButtons(card: HTMLElement): void {
  const move = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) {
      if (target instanceof HTMLElement && target.getAttribute('role') !== 'button')
        moveState(card, target);
    }
  };
  new MutationObserver(move).observe(card, {
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-expanded'],
  });
}

function moveState(card: HTMLElement, shown: HTMLElement): void {
  const state = shown.getAttribute('aria-expanded');
  if (state === null || shown instanceof HTMLButtonElement || shown.id === '') return;
  shown.removeAttribute('aria-expanded');
  const buttons = card.querySelectorAll(`button[aria-controls~="${CSS.escape(shown.id)}"]`);
  for (const button of buttons) button.setAttribute('aria-expanded', state);
}
