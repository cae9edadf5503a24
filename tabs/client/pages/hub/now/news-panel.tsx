import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { instantAt } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { hubNewsWords } from '#core/domain/words/hub-news.ts';
import type { HubNews, MyHub } from '#core/use-cases/hub/hub-views.ts';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { isNotForThem } from '../../../poller.ts';
import type { Polled } from '../../../poller.ts';
import { goToPage } from '../../../teams.ts';
import { newsLines } from './news-lines.ts';
import type { NewsLine } from './news-lines.ts';
import { keptNews } from './news-visit.ts';
import { useNews } from './use-news.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  link: { minHeight: '24px', textAlign: 'start' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  faint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

const follow = ({ page, section }: NewsLine): void => {
  if (page === 'hub') location.hash = section;
  else goToPage(page, section);
};

interface Props {
  readonly hub: Polled<MyHub>;
}

/** A few lines of what is new, or nothing at all: at the end of the page, where it moves nothing that stands above. */
export const NewsPanel = ({ hub: { value, problem } }: Props) => {
  const [visit] = useState(keptNews);
  if (value !== undefined) return <News of={value.news} now={value.now} />;
  if (problem === undefined || isNotForThem(problem) || visit === undefined) return null;
  return <News of={visit.news} now={instantAt(Date.now())} stoodAt={visit.at} />;
};

interface NewsProps {
  readonly of: HubNews;
  readonly now: Instant;
  /** When it was so, where the hub cannot be asked now. */
  readonly stoodAt?: Instant;
}

const News = ({ of, now, stoodAt }: NewsProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubNewsWords);
  const { seen, see, seeAll } = useNews(of);
  const lines = newsLines(of, seen, now, language);
  if (lines.length === 0) return null;
  return (
    <Surface title={words.title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.key}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => {
                see(line);
                follow(line);
              }}
            >
              {line.words}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button size="small" icon={<CheckmarkRegular />} onClick={seeAll}>
          {words.seen}
        </Button>
        <p className={styles.faint}>
          {stoodAt === undefined
            ? words.onDevice
            : words.earlier(momentFor(stoodAt, now, language))}
        </p>
      </div>
    </Surface>
  );
};
