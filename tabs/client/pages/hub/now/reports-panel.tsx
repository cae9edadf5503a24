import {
  Badge,
  Skeleton,
  SkeletonItem,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import type { MyHub } from '#core/use-cases/hub/hub-views.ts';
import type { ReceiptFacts } from '#core/use-cases/views.ts';
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
  readonly hub: Polled<MyHub>;
}

/** The councillor's own reports with who has each: what is true now, and nothing that is hoped for. */
export const ReportsPanel = ({ hub: { value, problem } }: Props) => {
  const words = useWords(hubNowWords).reports;
  const isAway = problem !== undefined || value?.isPartial === true;
  return (
    <Surface title={words.title}>
      {isAway && words.away}
      {!isAway && value === undefined && (
        <Skeleton aria-label={words.title}>
          <SkeletonItem size={40} />
        </Skeleton>
      )}
      {!isAway && value !== undefined && <Reports reports={value.reports ?? []} />}
    </Surface>
  );
};

const Reports = ({ reports }: { readonly reports: readonly ReceiptFacts[] }) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).reports;
  const [isWhole, setWhole] = useState(false);
  if (reports.length === 0) return words.none;
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? reports : reports.slice(0, shownAtFirst)).map((report) => (
          <Report key={report.reference} report={report} />
        ))}
      </ul>
      {reports.length > shownAtFirst && (
        <MoreButton
          className={styles.more}
          isWhole={isWhole}
          setWhole={setWhole}
          more={words.more(reports.length)}
          fewer={words.fewer}
        />
      )}
    </>
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
