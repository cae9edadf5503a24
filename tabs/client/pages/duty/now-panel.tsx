import {
  Avatar,
  Badge,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import {
  BuildingRegular,
  PeopleRegular,
  PersonWarningRegular,
  WeatherMoonRegular,
} from '@fluentui/react-icons';
import { useEffect } from 'react';
import { momentFor } from '../../times-now.ts';
import { dutyPage } from './words.ts';
import type { DutyNow } from '#core/use-cases/views.ts';
import { Banner } from '../../components/banner.tsx';
import { PhoneLink } from '../../components/phone-link.tsx';
import { Surface } from '../../components/surface.tsx';
import { useNow } from '../../use-now.ts';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { ...typographyStyles.subtitle2 },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  icon: {
    display: 'inline-flex',
    justifyContent: 'center',
    width: '48px',
    fontSize: '32px',
    color: tokens.colorNeutralForeground2,
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly duty: DutyNow;
  /** When the answer came, by performance.now(). */
  readonly at: number;
  readonly refresh: () => void;
}

/** Who has the telephone at this minute. Asked anew at the minute at which the next turn begins. */
export const NowPanel = ({ duty, at, refresh }: Props) => {
  const styles = useStyles();
  const words = dutyPage.now;
  const now = useNow(duty.now, at);
  const isOver = duty.until !== undefined && duty.until <= now;
  useEffect(() => {
    if (isOver) refresh();
  }, [isOver, refresh]);
  const isNobody = duty.lead === undefined && duty.deputy === undefined;
  return (
    <>
      {isNobody && (
        <Banner intent="warning" title={words.nobody}>
          {words.nobodyText}
        </Banner>
      )}
      <Surface title={words.title}>
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
          {duty.until !== undefined && <span>{words.until(momentFor(duty.until, now))}</span>}
          <span>
            {words.phone} <PhoneLink name={words.phone} phone={duty.dutyPhone} />
          </span>
        </div>
        <ul className={styles.people}>
          <Somebody as={dutyPage.lead} person={duty.lead} />
          <Somebody as={dutyPage.deputy} person={duty.deputy} />
          <Somebody as={dutyPage.seniorLong} person={duty.senior} otherwise={dutyPage.anySenior} />
        </ul>
      </Surface>
    </>
  );
};

interface SomebodyProps {
  readonly as: string;
  readonly person: DutyNow['lead'];
  /** Who it is where nobody is named; a gap in the rota where absent. */
  readonly otherwise?: string;
}

const Somebody = ({ as, person, otherwise }: SomebodyProps) => {
  const styles = useStyles();
  return (
    <li className={styles.person}>
      {person === undefined ? (
        <span
          className={mergeClasses(styles.icon, otherwise === undefined && styles.wrong)}
          aria-hidden
        >
          {otherwise === undefined ? <PersonWarningRegular /> : <PeopleRegular />}
        </span>
      ) : (
        <Avatar name={person.name} size={48} color="colorful" aria-hidden />
      )}
      <span className={styles.words}>
        <span className={styles.faint}>{as}</span>
        <bdi className={styles.name}>{person?.name ?? otherwise ?? dutyPage.now.missing}</bdi>
        {person?.phone !== undefined && <PhoneLink name={person.name} phone={person.phone} />}
        {person !== undefined && person.phone === undefined && (
          <span className={styles.faint}>{dutyPage.now.noPhone}</span>
        )}
      </span>
    </li>
  );
};
