import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { heldSince } from '#core/domain/incidents/held-since.ts';
import { minutesBetween } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor, spokenDuration } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import { outcomes, statuses } from '#lists/incidents.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { LevelPill } from '../../../components/level-pill.tsx';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { DueNote } from '../due-note.tsx';
import { Facts } from '../../../components/facts.tsx';
import { OwnerNote } from '../owner-note.tsx';
import { languageNow } from '../../../spoken.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
  },
  pills: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    ...typographyStyles.title3,
    margin: 0,
    ':focus': { outlineStyle: 'none' },
  },
  reference: { ...typographyStyles.body1Strong, letterSpacing: '0.04em' },
});

interface Props {
  readonly opened: OpenedIncident;
  readonly now: Instant;
}

/** What an officer needs first: how grave, whose, what is due, whom to call. */
export const IncidentHeader = ({ opened, now }: Props) => {
  const styles = useStyles();
  const { row, reporterPhone } = opened;
  return (
    <header className={styles.header}>
      <div className={styles.pills}>
        <LevelPill level={row.level} />
        <Badge appearance="outline" color="informative" size="large" shape="rounded">
          {statuses[row.status][languageNow()]}
        </Badge>
        <span className={styles.reference}>{row.reference}</span>
      </div>
      <Title text={row.title} />
      <Facts>
        {[
          [desk.incident.owner, <Owner key="owner" opened={opened} now={now} />],
          [
            row.status === 'closed' ? desk.queue.columns.closed : desk.incident.nextStep,
            <DueNote key="due" row={row} now={now} />,
          ],
          [desk.incident.reporter, <bdi key="reporter">{row.reporter}</bdi>],
          [desk.incident.phone, <Phone key="phone" name={row.reporter} phone={reporterPhone} />],
          [desk.incident.received, receivedWords(row.receivedAt, now)],
          ...triageFacts(opened),
        ]}
      </Facts>
    </header>
  );
};

/** Takes the keyboard when the incident opens, so that a screen reader says which it is. */
const Title = ({ text }: { readonly text: string }) => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      <bdi>{text}</bdi>
    </h1>
  );
};

const Owner = ({ opened: { row }, now }: Props) => {
  const since = heldSince(row);
  return (
    <OwnerNote owner={row.owner} since={since === undefined ? undefined : momentFor(since, now)} />
  );
};

const Phone = ({ name, phone }: { readonly name: string; readonly phone: string | undefined }) =>
  phone === undefined ? desk.incident.noPhone : <PhoneLink name={name} phone={phone} />;

const receivedWords = (receivedAt: Instant, now: Instant): string =>
  desk.incident.receivedAt(
    momentFor(receivedAt, now),
    spokenDuration(minutesBetween(receivedAt, now)),
  );

const triageFacts = ({ triage }: OpenedIncident): (readonly [string, string])[] => {
  if (triage?.outcome === undefined) return [];
  const { severity, likelihood, outcome } = triage;
  const score =
    severity === undefined || likelihood === undefined
      ? ''
      : ` (${desk.incident.score(severity, likelihood)})`;
  return [[desk.incident.triage, `${outcomes[outcome][languageNow()]}${score}`]];
};
