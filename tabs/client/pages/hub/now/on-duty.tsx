import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BuildingRegular, CallRegular, WeatherMoonRegular } from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import type { DutySpan } from '#core/use-cases/hub/hub-views.ts';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  regime: {
    height: 'auto',
    minHeight: '24px',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    lineHeight: tokens.lineHeightBase200,
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
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly phone: string;
  /** Absent where nothing is known of this minute. */
  readonly span: DutySpan | undefined;
  readonly next: DutySpan | undefined;
  readonly now: Instant;
}

/** The number first: it is answered whoever has it now. */
export const OnDuty = ({ phone, span, next, now }: Props) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).duty;
  return (
    <>
      <Button
        as="a"
        href={`tel:${phone.replace(/[^+\d]/g, '')}`}
        size="large"
        icon={<CallRegular />}
        className={styles.call}
      >
        {words.call(words.line, phone)}
      </Button>
      {span !== undefined && <Regime span={span} />}
      {span !== undefined && <People span={span} />}
      {next !== undefined && <Next next={next} now={now} />}
    </>
  );
};

interface SpanProps {
  readonly span: DutySpan;
}

const Regime = ({ span: { inOfficeHours } }: SpanProps) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).duty;
  return (
    <div className={styles.top}>
      <Badge
        className={styles.regime}
        appearance="tint"
        size="large"
        shape="rounded"
        color={inOfficeHours ? 'success' : 'informative'}
        icon={inOfficeHours ? <BuildingRegular /> : <WeatherMoonRegular />}
      >
        {inOfficeHours ? words.office : words.outOfHours}
      </Badge>
    </div>
  );
};

const People = ({ span: { lead, deputy } }: SpanProps) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).duty;
  if (lead === undefined && deputy === undefined)
    return <p className={styles.plain}>{words.nobody}</p>;
  return (
    <dl className={styles.people}>
      <Somebody as={words.lead} person={lead} />
      <Somebody as={words.deputy} person={deputy} />
    </dl>
  );
};

interface SomebodyProps {
  readonly as: string;
  readonly person: DutySpan['lead'];
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

interface NextProps {
  readonly next: DutySpan;
  readonly now: Instant;
}

const Next = ({ next: { lead, deputy, from }, now }: NextProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubNowWords).duty;
  const when = momentFor(from, now, language);
  const name = (lead ?? deputy)?.name;
  return (
    <p className={styles.next}>
      {name === undefined ? words.nobodyFrom(when) : words.next(name, when)}
    </p>
  );
};
