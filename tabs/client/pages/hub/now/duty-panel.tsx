/** Whom to call at this minute. Without a connection: whom the last visit named, and how old that is. */
import {
  Badge,
  Button,
  Skeleton,
  SkeletonItem,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { BuildingRegular, CallRegular, WeatherMoonRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { instantAt } from '#core/domain/instant.ts';
import { momentFor } from '#core/domain/wall-clock.ts';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import type { DutyNow } from '#core/use-cases/views.ts';
import { Banner } from '../../../components/banner.tsx';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { lastVisit } from '../../../last-visit.ts';
import type { Polled } from '../../../poller.ts';
import { useNow } from '../../../use-now.ts';

/** Under this name the last answer is kept on the device. */
export const dutyVisit = 'duty';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  call: { alignSelf: 'flex-start', minHeight: '48px' },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
    margin: 0,
  },
  person: { display: 'flex', flexDirection: 'column' },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  plain: { margin: 0 },
  /** As tall as what takes its place. */
  waiting: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly duty: Polled<DutyNow>;
  readonly refresh: () => void;
}

export const DutyPanel = ({ duty: { value, at, problem }, refresh }: Props) => {
  const words = useWords(hubNowWords).duty;
  const earlier = value === undefined ? lastVisit<DutyNow>(dutyVisit)?.value : undefined;
  return (
    <Surface title={words.title}>
      {value !== undefined && problem === undefined && (
        <Fresh duty={value} at={at} refresh={refresh} />
      )}
      {value !== undefined && problem !== undefined && <Earlier duty={value} />}
      {value === undefined && problem !== undefined && earlier !== undefined && (
        <Earlier duty={earlier} />
      )}
      {value === undefined && problem !== undefined && earlier === undefined && (
        <Banner intent="warning" title={words.never} />
      )}
      {value === undefined && problem === undefined && <Waiting />}
    </Surface>
  );
};

const Waiting = () => (
  <Skeleton className={useStyles().waiting} aria-label={useWords(hubNowWords).duty.title}>
    <SkeletonItem size={24} style={{ width: '60%' }} />
    <SkeletonItem size={48} style={{ width: '240px' }} />
    <SkeletonItem size={40} />
  </Skeleton>
);

interface FreshProps extends Pick<Props, 'refresh'> {
  readonly duty: DutyNow;
  readonly at: number;
}

/** Asked anew at the minute at which the next turn begins. */
const Fresh = ({ duty, at, refresh }: FreshProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubNowWords).duty;
  const now = useNow(duty.now, at);
  const isOver = duty.until !== undefined && duty.until <= now;
  useEffect(() => {
    if (isOver) refresh();
  }, [isOver, refresh]);
  return (
    <div className={styles.lines}>
      <div className={styles.top}>
        <Badge
          appearance="tint"
          size="large"
          shape="rounded"
          color={duty.inOfficeHours ? 'success' : 'informative'}
          icon={duty.inOfficeHours ? <BuildingRegular /> : <WeatherMoonRegular />}
        >
          {duty.inOfficeHours ? words.office : words.outOfHours}
        </Badge>
        {duty.until !== undefined && (
          <span>{words.until(momentFor(duty.until, now, language))}</span>
        )}
      </div>
      <Whom duty={duty} />
    </div>
  );
};

/** What may have changed since: never shown as if it were now. */
const Earlier = ({ duty }: { readonly duty: DutyNow }) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubNowWords).duty;
  const when = momentFor(duty.now, instantAt(Date.now()), language);
  return (
    <div className={styles.lines}>
      <Banner intent="warning" title={words.earlier(when)} />
      <Whom duty={duty} />
    </div>
  );
};

const Whom = ({ duty }: { readonly duty: DutyNow }) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).duty;
  return (
    <>
      <Button
        as="a"
        href={`tel:${duty.dutyPhone.replace(/[^+\d]/g, '')}`}
        size="large"
        icon={<CallRegular />}
        className={styles.call}
      >
        {words.call(words.line, duty.dutyPhone)}
      </Button>
      {duty.lead === undefined && duty.deputy === undefined ? (
        <p className={styles.plain}>{words.nobody}</p>
      ) : (
        <dl className={styles.people}>
          <Somebody as={words.lead} person={duty.lead} />
          <Somebody as={words.deputy} person={duty.deputy} />
        </dl>
      )}
    </>
  );
};

interface SomebodyProps {
  readonly as: string;
  readonly person: DutyNow['lead'];
}

const Somebody = ({ as, person }: SomebodyProps) => {
  const styles = useStyles();
  if (person === undefined) return null;
  return (
    <div className={styles.person}>
      <dt className={styles.faint}>{as}</dt>
      <dd className={styles.name}>
        <bdi>{person.name}</bdi>
      </dd>
      {person.phone !== undefined && (
        <dd className={styles.plain}>
          <PhoneLink name={person.name} phone={person.phone} />
        </dd>
      )}
    </div>
  );
};
