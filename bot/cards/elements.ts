/** Adaptive Cards 1.5, as much of them as the hub's cards use. Builders of plain data. */

export type Style = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

export interface Element {
  readonly type: string;
  readonly id?: string;
  readonly [property: string]: unknown;
}

export interface Action {
  readonly type: string;
  readonly title?: string;
  readonly [property: string]: unknown;
}

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
  readonly refresh?: { readonly action: Action; readonly userIds: readonly string[] };
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
}

interface Look {
  readonly id?: string;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
  readonly size?: 'small' | 'medium' | 'large' | 'extraLarge';
  readonly weight?: 'bolder';
  readonly isSubtle?: boolean;
  readonly fontType?: 'monospace';
  readonly style?: 'heading';
  readonly color?: 'attention';
}

/** Our own words. TextBlock reads Markdown: names go through `plain`, people's free words into `asTyped`. */
export const text = (words: string, look: Look = {}): Element => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  ...look,
});

export const heading = (words: string, look: Look = {}): Element =>
  text(words, { size: 'large', weight: 'bolder', style: 'heading', ...look });

/** A small grey line. */
export const subtle = (words: string, look: Look = {}): Element =>
  text(words, { isSubtle: true, size: 'small', spacing: 'small', ...look });

export const container = (
  items: readonly Element[],
  look: Readonly<Record<string, unknown>> = {},
): Element => ({ type: 'Container', items, ...look });

/** A coloured band over the whole width of the card. Its words must say what its colour says. */
export const band = (id: string | undefined, style: Style, items: readonly Element[]): Element =>
  container(items, { ...(id === undefined ? {} : { id }), style, bleed: true });

export const actionSet = (
  actions: readonly Action[],
  look: Readonly<Record<string, unknown>> = {},
): Element => ({
  type: 'ActionSet',
  actions,
  ...look,
});

export const card = (
  content: Pick<Card, 'body' | 'fallbackText'> & Pick<Partial<Card>, 'actions' | 'refresh'>,
  lang: string,
): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang,
  msteams: { width: 'Full' },
  ...content,
});
