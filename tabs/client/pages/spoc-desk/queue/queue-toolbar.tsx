import {
  CounterBadge,
  SearchBox,
  Select,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { desk } from '#core/domain/words/desk.ts';
import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import type { DeskView } from '#core/use-cases/views.ts';
import type { Counts, QueueQuery } from './queue.ts';
import type { Search } from './use-search.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
  },
  views: { flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  view: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  finders: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 599px)': { '> *': { flexGrow: 1, maxWidth: '100%' } },
  },
  search: { width: '260px' },
  level: { width: '140px' },
});

const views = Object.keys(desk.queue.views) as DeskView[];

interface Props {
  readonly query: QueueQuery;
  readonly counts: Counts | undefined;
  readonly ask: (query: QueueQuery) => void;
  readonly search: Search;
}

/** Which incidents are shown: view, search and level. */
export const QueueToolbar = ({ query, counts, ask, search }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.views}
        aria-label={desk.queue.viewsLabel}
        selectedValue={query.view}
        onTabSelect={(_event, { value }) => ask({ ...query, view: value as DeskView })}
      >
        {views.map((view) => (
          <Tab key={view} value={view}>
            <span className={styles.view}>
              {desk.queue.views[view]}
              {counts !== undefined && <Count view={view} count={counts[view]} />}
            </span>
          </Tab>
        ))}
      </TabList>
      <div className={styles.finders} role="search">
        <SearchBox
          className={styles.search}
          aria-label={`${desk.queue.search}: ${desk.queue.searchHint}`}
          placeholder={desk.queue.searchHint}
          value={search.typed}
          dismiss={{ 'aria-label': desk.queue.clearSearch }}
          onChange={(_event, { value }) => search.type(value)}
        />
        <Select
          className={styles.level}
          aria-label={desk.queue.levelFilter}
          value={query.level ?? ''}
          onChange={(_event, { value }) => ask(withLevel(query, value))}
        >
          <option value="">{desk.queue.everyLevel}</option>
          {Object.entries(levels).map(([level, { en }]) => (
            <option key={level} value={level}>
              {en}
            </option>
          ))}
        </Select>
      </div>
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

const withLevel = ({ level: _before, ...rest }: QueueQuery, value: string): QueueQuery =>
  value === '' ? rest : { ...rest, level: value as Level };
