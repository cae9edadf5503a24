import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { surgeryWords } from '#core/domain/words/surgeries.ts';
import type { SurgeryView } from '#core/use-cases/surgeries/surgery-views.ts';
import { call } from '../../../../api.ts';
import { useWords } from '../../../../language.tsx';
import type { Acts } from '../use-acts.ts';

const useStyles = makeStyles({
  people: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  faint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly surgery: SurgeryView;
  readonly acts: Acts;
}

/** Who has said that they come to an online surgery; each gets an invitation and sees nobody else. */
export const PeopleForm = ({ surgery, acts }: Props) => {
  const styles = useStyles();
  const { meeting } = useWords(surgeryWords);
  return (
    <div className={styles.people}>
      <h3 className={styles.title}>{meeting.people}</h3>
      {surgery.people.length === 0 && <p className={styles.faint}>{meeting.nobody}</p>}
      <People surgery={surgery} acts={acts} />
      <AddForm surgery={surgery} acts={acts} />
      <p className={styles.faint}>{meeting.gone}</p>
    </div>
  );
};

const People = ({ surgery, acts }: Props) => {
  const styles = useStyles();
  const { meeting } = useWords(surgeryWords);
  return (
    <ul className={styles.list}>
      {surgery.people.map(({ name, email, agreed }) => (
        <li key={email} className={styles.one}>
          <span dir="auto">
            {name}, {email}
          </span>
          {agreed && <CheckmarkRegular aria-label={meeting.agreed} />}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={meeting.take(name)}
            disabledFocusable={acts.isActing}
            onClick={() =>
              void acts.run(() =>
                call('register-resident', { surgery: surgery.key, name, email, off: 'yes' }),
              )
            }
          />
        </li>
      ))}
    </ul>
  );
};

const nobodyYet = { name: '', email: '', agreed: false };

const AddForm = ({ surgery, acts }: Props) => {
  const styles = useStyles();
  const { meeting } = useWords(surgeryWords);
  const [who, setWho] = useState(nobodyYet);
  const problemAt = (field: string): string | null =>
    acts.problem?.field === field ? acts.problem.sentence : null;
  const add = async (): Promise<void> => {
    const input = { ...who, surgery: surgery.key, agreed: who.agreed ? 'yes' : 'no' } as const;
    if (await acts.run(() => call('register-resident', input))) setWho(nobodyYet);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void add();
      }}
    >
      {(['name', 'email'] as const).map((field) => (
        <Field key={field} label={meeting[field]} validationMessage={problemAt(field)}>
          <Input
            type={field === 'email' ? 'email' : 'text'}
            autoComplete="off"
            value={who[field]}
            onChange={(_event, { value }) => {
              setWho({ ...who, [field]: value });
            }}
          />
        </Field>
      ))}
      <Checkbox
        label={meeting.agreed}
        checked={who.agreed}
        onChange={(_event, { checked }) => {
          setWho({ ...who, agreed: checked === true });
        }}
      />
      <Button type="submit" disabledFocusable={acts.isActing}>
        {meeting.register}
      </Button>
    </form>
  );
};
