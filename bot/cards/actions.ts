/** The buttons of cards. */
import type { Action } from './elements.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * A button that the bot answers in place. Clients without Action.Execute get Action.Submit, whose verb
 * travels in the data.
 */
export const execute = (
  verb: string,
  title: string,
  data: Data = {},
  look: { readonly style?: 'positive' } = {},
): Action => ({
  type: 'Action.Execute',
  id: verb,
  verb,
  title,
  data,
  ...look,
  fallback: { type: 'Action.Submit', id: verb, title, data: { ...data, verb }, ...look },
});

/**
 * A button that says something in the chat for the person: the answer comes as a new message below,
 * and this card stays.
 */
export const say = (verb: string, title: string): Action => ({
  type: 'Action.Submit',
  id: verb,
  title,
  associatedInputs: 'none',
  data: {
    verb,
    msteams: { type: 'messageBack', displayText: title, text: title, value: { verb } },
  },
});

export const open = (url: string, title: string): Action => ({
  type: 'Action.OpenUrl',
  url,
  title,
});

/** Shows what is hidden and hides what is shown among these elements. */
export const toggle = (title: string, targetElements: readonly string[]): Action => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements,
});
