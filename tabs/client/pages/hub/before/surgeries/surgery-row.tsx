import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { surgeryLine } from '#core/domain/before/surgery.ts';
import { clockRange, weekdayDate } from '#core/domain/time/wall-clock.ts';
import { surgeryWords } from '#core/domain/words/surgeries.ts';
import type { SurgeryView } from '#core/use-cases/surgeries/surgery-views.ts';
import { call } from '../../../../api.ts';
import { Banner } from '../../../../components/banner.tsx';
import { useLanguage, useWords } from '../../../../language.tsx';
import type { Acts } from '../use-acts.ts';
import { CopyLink } from './copy-link.tsx';
import { PeopleForm } from './people-form.tsx';
import type { Editing } from './surgery-form.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { ...typographyStyles.body1Strong },
  faint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly surgery: SurgeryView;
  readonly acts: Acts;
  readonly edit: (editing: Editing) => void;
}

/** One date, with what can be done with it. */
export const SurgeryRow = ({ surgery, acts, edit }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(surgeryWords);
  const { startsAt, endsAt, title, kind, key } = surgery;
  const times = clockRange(startsAt, endsAt, language);
  const isOnline = kind === 'online';
  return (
    <li className={styles.row}>
      <div className={styles.top}>
        <div className={styles.words}>
          <span className={styles.title} dir="auto">
            {title}
          </span>
          <span className={styles.faint}>
            {weekdayDate(startsAt, language)}, {times}
          </span>
        </div>
        <Badge appearance="tint" color={isOnline ? 'brand' : 'informative'}>
          {isOnline ? words.online : words.inPerson}
        </Badge>
      </div>
      {isOnline && <Meeting surgery={surgery} />}
      {isOnline && <PeopleForm surgery={surgery} acts={acts} />}
      <div className={styles.buttons}>
        <ChangeButtons {...{ surgery, edit }} />
        <Button
          appearance="subtle"
          disabledFocusable={acts.isActing}
          aria-label={`${words.remove}: ${surgeryLine(surgery, language)}`}
          onClick={() => void acts.run(() => call('remove-surgery', { surgery: key }))}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
};

const ChangeButtons = ({ surgery, edit }: Pick<Props, 'surgery' | 'edit'>) => {
  const words = useWords(surgeryWords);
  const language = useLanguage();
  const what = surgeryLine(surgery, language);
  return (
    <>
      <Button
        aria-label={`${words.change}: ${what}`}
        onClick={() => {
          edit({ is: surgery.kind, of: surgery });
        }}
      >
        {words.change}
      </Button>
      <Button
        appearance="subtle"
        aria-label={`${words.again}: ${what}`}
        onClick={() => {
          edit({ is: surgery.kind, like: surgery });
        }}
      >
        {words.again}
      </Button>
    </>
  );
};

/** What Teams did not do is said for as long as it matters. */
const Meeting = ({ surgery }: { readonly surgery: SurgeryView }) => {
  const { meeting } = useWords(surgeryWords);
  const { joinLink, rulesSet } = surgery;
  if (joinLink === undefined) return <Banner intent="warning" title={meeting.noMeeting} />;
  return (
    <>
      {!rulesSet && <Banner intent="warning" title={meeting.lobbyOpen} />}
      <CopyLink link={joinLink} />
    </>
  );
};
