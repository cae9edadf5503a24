import { SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { desk } from '../words.ts';
import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import type { Counts, QueueQuery } from './queue.ts';
import type { Search } from './use-search.ts';
import { ViewTabs } from './view-tabs.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
  },
  finders: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 599px)': { width: '100%', '> *': { flexGrow: 1, maxWidth: '100%' } },
  },
  search: { width: '260px', '@media (max-width: 599px)': { width: '190px' } },
  level: { width: '140px' },
});

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
      <ViewTabs {...{ query, counts, ask }} />
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

const withLevel = ({ level: _before, ...rest }: QueueQuery, value: string): QueueQuery =>
  value === '' ? rest : { ...rest, level: value as Level };
