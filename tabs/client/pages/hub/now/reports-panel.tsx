import {
  Badge,
  Skeleton,
  SkeletonItem,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { longDate } from '#core/domain/wall-clock.ts';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import type { MyReports, ReceiptFacts } from '#core/use-cases/views.ts';
import { MoreButton } from '../../../components/more-button.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import type { Polled } from '../../../poller.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  report: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  reference: { ...typographyStyles.body1Strong, fontFamily: tokens.fontFamilyMonospace },
  faint: { color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalM },
});

const shownAtFirst = 3;

interface Props {
  readonly reports: Polled<MyReports>;
}

/** The councillor's own reports with who has each: what is true now, and nothing that is hoped for. */
export const ReportsPanel = ({ reports: { value, problem } }: Props) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).reports;
  const [isWhole, setWhole] = useState(false);
  const reports = value?.reports ?? [];
  const shown = isWhole ? reports : reports.slice(0, shownAtFirst);
  return (
    <Surface title={words.title}>
      {value === undefined && problem === undefined && (
        <Skeleton aria-label={words.title}>
          <SkeletonItem size={40} />
        </Skeleton>
      )}
      {problem !== undefined && words.away}
      {problem === undefined && value !== undefined && reports.length === 0 && words.none}
      {problem === undefined && shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((report) => (
            <Report key={report.reference} report={report} />
          ))}
        </ul>
      )}
      {problem === undefined && reports.length > shownAtFirst && (
        <MoreButton
          className={styles.more}
          isWhole={isWhole}
          setWhole={setWhole}
          more={words.more(reports.length)}
          fewer={words.fewer}
        />
      )}
    </Surface>
  );
};

const Report = ({ report }: { readonly report: ReceiptFacts }) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubNowWords).reports;
  const { reference, status, owner, receivedAt, closedAt } = report;
  return (
    <li className={styles.report}>
      <span className={styles.reference}>{reference}</span>
      {status === 'closed' && (
        <Badge appearance="outline" shape="rounded" color="informative">
          {words.closed(longDate(closedAt ?? receivedAt, language))}
        </Badge>
      )}
      {status !== 'closed' && owner === undefined && (
        <Badge appearance="tint" shape="rounded" color="warning">
          {words.nobody}
        </Badge>
      )}
      {status !== 'closed' && owner !== undefined && (
        <Badge appearance="tint" shape="rounded" color="success">
          {words.taken(owner)}
        </Badge>
      )}
      <span className={styles.faint}>{words.received(longDate(receivedAt, language))}</span>
    </li>
  );
};
