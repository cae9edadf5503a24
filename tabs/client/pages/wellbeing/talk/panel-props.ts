import type { MySupport } from '#core/use-cases/support/support-views.ts';
import type { SupportActs } from '../../../components/support/use-support.ts';

/** What every panel gets: what is known, and how something is done. */
export interface PanelProps {
  readonly support: MySupport;
  readonly acts: SupportActs;
}
