import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { EyeRegular, PersonProhibitedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import type { ExcludedPerson, OpenedIncident } from '#core/use-cases/views.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { ExcludeForm } from './exclude-form.tsx';
import { IncludeForm } from './include-form.tsx';
import type { IncidentOnDesk } from './incident.ts';
import { ToldNote } from '../../../components/told-note.tsx';
import { TypedWords } from './typed-words.tsx';
import { useActs } from './use-acts.ts';
import type { Acts } from './use-acts.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
  },
  told: { width: '100%' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  people: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    width: '100%',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  person: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
  },
  name: { ...typographyStyles.body1Strong },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
  readonly now: Instant;
}

/** For whom it does not exist, and the decision about that. Not there where neither is of use. */
export const ExclusionPanel = ({ incident, opened, now }: Props) => {
  const styles = useStyles();
  const acts = useActs(incident);
  const { excluded, may } = opened;
  if (excluded.length === 0 && !may.exclude) return null;
  return (
    <Surface title={desk.exclusion.title}>
      <div className={styles.panel}>
        {acts.told !== undefined && (
          <div className={styles.told}>
            <ToldNote told={acts.told} />
          </div>
        )}
        <p className={styles.text}>
          {excluded.length === 0 ? desk.exclusion.none : desk.exclusion.intro}
        </p>
        {excluded.length > 0 && (
          <ul className={styles.people}>
            {excluded.map((person) => (
              <Person key={person.key} {...{ incident, person, now, acts }} may={may.exclude} />
            ))}
          </ul>
        )}
        {may.exclude && <Exclude {...{ incident, excluded, acts }} />}
      </div>
    </Surface>
  );
};

interface PersonProps {
  readonly incident: IncidentOnDesk;
  readonly person: ExcludedPerson;
  readonly may: boolean;
  readonly now: Instant;
  readonly acts: Acts;
}

/** Who is kept out, since when and why. What follows from the report itself can't be lifted. */
const Person = ({ incident, person, may, now, acts }: PersonProps) => {
  const styles = useStyles();
  const { at, name, reason } = person;
  return (
    <li className={styles.person}>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.meta}>
        {at === undefined ? desk.exclusion.fromReport : desk.exclusion.since(momentFor(at, now))}
      </span>
      {reason !== undefined && <TypedWords>{desk.exclusion.reason(reason)}</TypedWords>}
      {may && at !== undefined && <Include {...{ incident, person, acts }} />}
    </li>
  );
};

const Include = ({ incident, person, acts }: Omit<PersonProps, 'may' | 'now'>) => {
  const [isOpen, setOpen] = useState(false);
  const words = desk.exclusion.include;
  const close = (): void => {
    setOpen(false);
    acts.closeForm();
  };
  const send = (reason: string): Promise<boolean> =>
    acts.run('include', () =>
      call('include', { incident: incident.reference, person: person.key, reason }),
    );
  return (
    <>
      <Button
        size="small"
        icon={<EyeRegular />}
        aria-label={desk.exclusion.liftFor(person.name)}
        onClick={() => {
          setOpen(true);
          acts.openForm('include');
        }}
      >
        {desk.exclusion.lift}
      </Button>
      <DecisionDialog
        isOpen={isOpen && acts.form === 'include'}
        close={close}
        title={words.title(person.name)}
        follows={words.follows}
      >
        <IncludeForm
          problem={acts.problem}
          isSending={acts.acting === 'include'}
          cancel={close}
          send={send}
        />
      </DecisionDialog>
    </>
  );
};

interface ExcludeProps {
  readonly incident: IncidentOnDesk;
  readonly excluded: readonly ExcludedPerson[];
  readonly acts: Acts;
}

const Exclude = ({ incident: { reference }, excluded, acts }: ExcludeProps) => {
  const words = desk.exclusion.exclude;
  return (
    <>
      <Button
        icon={<PersonProhibitedRegular />}
        onClick={() => {
          acts.openForm('exclude');
        }}
      >
        {desk.exclusion.start}
      </Button>
      <DecisionDialog
        isOpen={acts.form === 'exclude'}
        close={acts.closeForm}
        title={words.title}
        follows={words.follows}
      >
        <ExcludeForm
          reference={reference}
          problem={acts.problem}
          isSending={acts.acting === 'exclude'}
          cancel={acts.closeForm}
          without={excluded.map(({ key }) => key)}
          send={(answers) =>
            acts.run('exclude', () => call('exclude', { incident: reference, ...answers }))
          }
        />
      </DecisionDialog>
    </>
  );
};
