import type { Instant } from '#core/domain/time/instant.ts';
import { dutyPage } from './words.ts';
import type { DutyBar, DutyPage, DutyRowView } from '#core/use-cases/duty/duty-views.ts';
import { OwnDialog } from '../../components/own-dialog.tsx';
import { BarDetails } from './bar-details.tsx';
import { spanWords } from './duty-times.ts';
import { draftOfRow, newDraft } from './edit/duty-draft.ts';
import type { DutyDraft } from './edit/duty-draft.ts';
import { DutyForm } from './edit/duty-form.tsx';
import { RemoveForm } from './edit/remove-form.tsx';
import { SwapForm } from './swaps/swap-form.tsx';
import type { OwnTurn } from './swaps/swap-form.tsx';
import type { DutyActs } from './use-duty-acts.ts';

/** What stands in the dialog. */
export type Opened =
  | { readonly is: 'bar'; readonly bar: DutyBar }
  | { readonly is: 'add'; readonly draft: DutyDraft }
  | { readonly is: 'change'; readonly row: DutyRowView }
  | { readonly is: 'remove'; readonly row: DutyRowView }
  | { readonly is: 'swap'; readonly turn?: Pick<OwnTurn, 'from' | 'until'> };

interface Props {
  readonly opened: Opened | undefined;
  readonly open: (opened: Opened) => void;
  readonly close: () => void;
  readonly page: DutyPage;
  readonly now: Instant;
  readonly acts: DutyActs;
  /** The reader's own turns. */
  readonly turns: readonly OwnTurn[];
}

/** One time of the rota with what can be done, or the form for one of these. */
export const DutyDialog = ({ opened, ...rest }: Props) => (
  <OwnDialog
    isOpen={opened !== undefined}
    close={rest.close}
    title={opened === undefined ? '' : titleOf(opened)}
  >
    {opened !== undefined && <Content opened={opened} {...rest} />}
  </OwnDialog>
);

const titleOf = (opened: Opened): string => {
  switch (opened.is) {
    case 'bar':
      return spanWords(opened.bar.from, opened.bar.until);
    case 'add':
      return dutyPage.forms.addTitle;
    case 'change':
      return dutyPage.forms.changeTitle;
    case 'remove':
      return dutyPage.forms.removeTitle;
    case 'swap':
      return dutyPage.swaps.formTitle;
  }
};

const Content = (props: Props & { readonly opened: Opened }) => {
  const { opened, open, close, page, now, acts, turns } = props;
  const form = { page, now, acts, done: close, cancel: close };
  switch (opened.is) {
    case 'bar':
      return <BarDetails bar={opened.bar} page={page} actions={actionsOf(open, close, now)} />;
    case 'add':
      return (
        <DutyForm
          {...form}
          first={opened.draft}
          keptAs={`add/${opened.draft.kind}/${opened.draft.to}`}
        />
      );
    case 'change': {
      const first = draftOfRow(opened.row);
      return first === undefined ? null : (
        <DutyForm {...form} first={first} keptAs={`change/${opened.row.row}/${opened.row.etag}`} />
      );
    }
    case 'remove':
      return <RemoveForm {...form} row={opened.row} />;
    case 'swap':
      return <SwapForm {...form} turns={turns} turn={opened.turn} />;
  }
};

const actionsOf = (open: Props['open'], close: () => void, now: Instant) => ({
  close,
  change: (row: DutyRowView): void => {
    open({ is: 'change', row });
  },
  remove: (row: DutyRowView): void => {
    open({ is: 'remove', row });
  },
  putOver: (bar: DutyBar): void => {
    open({ is: 'add', draft: newDraft(now, bar, 'override') });
  },
  askForSwap: (bar: DutyBar): void => {
    open({ is: 'swap', turn: bar });
  },
});
