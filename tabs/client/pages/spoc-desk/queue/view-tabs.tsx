import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { desk } from '../words.ts';
import type { DeskView } from '#core/use-cases/views.ts';
import type { Counts, QueueQuery } from './queue.ts';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
  },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    padding: 0,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    borderTop: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

const views = Object.keys(desk.queue.views) as DeskView[];

interface Props {
  readonly query: QueueQuery;
  readonly counts: Counts | undefined;
  readonly ask: (query: QueueQuery) => void;
}

/** Open, overdue, mine, closed. Arrow keys move between them, Enter chooses. */
export const ViewTabs = ({ query, counts, ask }: Props) => {
  const styles = useStyles();
  return (
    <div
      role="tablist"
      aria-label={desk.queue.viewsLabel}
      className={styles.tabs}
      onKeyDown={moveFocus}
    >
      {views.map((view) => {
        const isSelected = view === query.view;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            aria-selected={isSelected}
            tabIndex={isSelected ? 0 : -1}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onClick={() => {
              ask({ ...query, view });
            }}
          >
            {desk.queue.views[view]}
            {counts !== undefined && <Count view={view} count={counts[view]} />}
          </button>
        );
      })}
    </div>
  );
};

const Count = ({ view, count }: { readonly view: DeskView; readonly count: number }) => (
  <CounterBadge
    count={count}
    showZero
    overflowCount={999}
    color={view === 'overdue' && count > 0 ? 'danger' : 'informative'}
    size="medium"
  />
);

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const step = steps[event.key];
  if (step !== undefined) {
    const from = tabs.findIndex((tab) => tab === document.activeElement);
    tabs.at((from + step) % tabs.length)?.focus();
  } else if (event.key === 'Home') tabs.at(0)?.focus();
  else if (event.key === 'End') tabs.at(-1)?.focus();
};
