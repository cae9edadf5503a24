import type { CafeView } from '#core/use-cases/cafes/cafe-views.ts';

/** What is open over the cafés. */
export type Opened =
  | { readonly is: 'plan' }
  | { readonly is: 'change' | 'call-off' | 'poster'; readonly cafe: CafeView };
