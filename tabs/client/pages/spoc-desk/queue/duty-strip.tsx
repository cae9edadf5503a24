import { Avatar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ShieldPersonRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../words.ts';
import type { DutyNow } from '#core/use-cases/views.ts';
import { call } from '../../../api.ts';
import { Banner } from '../../../components/banner.tsx';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { display: 'flex', flexDirection: 'column' },
  icon: { fontSize: '24px', lineHeight: 1, color: tokens.colorNeutralForeground2 },
});

const everyMilliseconds = 60_000;

/** Who has the telephone now, or a warning that nobody has. Nothing until it is known. */
export const DutyStrip = ({ now }: { readonly now: Instant | undefined }) => {
  const styles = useStyles();
  const [poller] = useState(() =>
    createPoller(() => call('who-is-on-duty', {}), everyMilliseconds),
  );
  const duty = usePolled(poller).value;
  if (duty === undefined) return null;
  const isNobody = duty.lead === undefined && duty.deputy === undefined;
  return (
    <>
      {isNobody && (
        <Banner intent="warning" title={desk.duty.nobody}>
          {desk.duty.nobodyText}
        </Banner>
      )}
      <section className={styles.strip} aria-label={desk.duty.title}>
        {!isNobody && <Turn duty={duty} now={now} />}
        <div className={styles.item}>
          <span className={styles.words}>
            <span className={styles.faint}>{desk.duty.phone}</span>
            <PhoneLink name={desk.duty.phone} phone={duty.dutyPhone} />
          </span>
        </div>
      </section>
    </>
  );
};

const Turn = ({ duty, now }: { readonly duty: DutyNow; readonly now: Instant | undefined }) => {
  const styles = useStyles();
  return (
    <>
      <div className={styles.item}>
        <span className={styles.icon} aria-hidden>
          <ShieldPersonRegular />
        </span>
        <span className={styles.words}>
          <h2 className={styles.title}>{desk.duty.title}</h2>
          {duty.until !== undefined && (
            <span className={styles.faint}>
              {desk.duty.until(momentFor(duty.until, now ?? duty.until))}
            </span>
          )}
        </span>
      </div>
      <Somebody as={desk.duty.lead} person={duty.lead} missing={desk.duty.noLead} />
      <Somebody as={desk.duty.deputy} person={duty.deputy} missing={desk.duty.noDeputy} />
    </>
  );
};

interface SomebodyProps {
  readonly as: string;
  readonly person: DutyNow['lead'];
  readonly missing: string;
}

const Somebody = ({ as, person, missing }: SomebodyProps) => {
  const styles = useStyles();
  if (person === undefined) return <span>{missing}</span>;
  return (
    <div className={styles.item}>
      <Avatar name={person.name} color="colorful" aria-hidden />
      <span className={styles.words}>
        <span>
          <bdi>{person.name}</bdi> <span className={styles.faint}>{as}</span>
        </span>
        {person.phone !== undefined && <PhoneLink name={person.name} phone={person.phone} />}
      </span>
    </div>
  );
};
