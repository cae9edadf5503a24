import {
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
} from 'adaptivecards';
import type { Action } from 'adaptivecards';
import type { CardAction } from '../../../connector/connector.ts';
import { openAddress } from '../open-address.ts';
import { giveOwnIds, sayExpandedOnButtons } from './card-ids.ts';
import { cardLook } from './card-look.ts';
import { cardMarkdown } from './card-markdown.ts';

interface CardCalls {
  /** A button whose inputs passed the card's own validation. */
  press(action: CardAction): void;
  /** Something was typed or chosen. */
  typed(): void;
}

const hostConfig = new HostConfig(cardLook());

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

/** Draws a card. What cannot be drawn becomes a line that says so. */
export function drawCard(json: unknown, calls: CardCalls): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => carryOut(action, calls);
  card.onInputValueChanged = () => calls.typed();
  card.onAnchorClicked = (_element, anchor) => openAddress(anchor.href);
  card.parse(json);
  const drawn = card.render();
  if (drawn !== undefined) return forReaders(drawn);
  const note = document.createElement('p');
  note.textContent = 'This card could not be shown.';
  return note;
}

function carryOut(action: Action, calls: CardCalls): void {
  if (action instanceof OpenUrlAction) openAddress(action.url ?? '');
  else if (action instanceof ExecuteAction) {
    calls.press({ type: 'Action.Execute', ...named(action), verb: action.verb, data: action.data });
  } else if (action instanceof SubmitAction) {
    calls.press({ type: 'Action.Submit', ...named(action), data: action.data });
  }
}

function named({ id, title }: Action): { id?: string; title?: string } {
  return { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }) };
}

/** The library gives the card a tab stop of its own without a role; Teams' cards have none. */
function forReaders(card: HTMLElement): HTMLElement {
  card.removeAttribute('tabindex');
  card.style.outline = 'none';
  giveOwnIds(card);
  sayExpandedOnButtons(card);
  return card;
}
