import {
  Avatar,
  Badge,
  Button,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useWords } from '../../../language.tsx';
import { AskForm } from './ask-form.tsx';
import type { PanelProps } from './panel-props.ts';

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  person: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  top: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  name: { ...typographyStyles.body1Strong },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  faint: { color: tokens.colorNeutralForeground2 },
  foot: { marginTop: 'auto', paddingTop: tokens.spacingVerticalXS },
});

type Person = MySupport['supporters'][number];

/** Everybody who can be asked, and the form in which one of them is. */
export const PeoplePanel = ({ support, acts }: PanelProps) => {
  const styles = useStyles();
  const words = useWords(talkPageWords);
  const [asked, setAsked] = useState<Person>();
  const close = (): void => {
    setAsked(undefined);
    acts.forget();
  };
  const waits = new Set(
    support.requests.filter(({ state }) => state === 'sent').map(({ to }) => to),
  );
  return (
    <Surface title={words.people.title}>
      {support.supporters.length === 0 && words.people.none}
      <ul className={styles.people}>
        {support.supporters.map((person) => (
          <OnePerson
            key={person.key}
            person={person}
            isWaiting={waits.has(person.name)}
            ask={support.isCouncillor ? setAsked : undefined}
          />
        ))}
      </ul>
      <OwnDialog
        isOpen={asked !== undefined}
        close={close}
        title={asked === undefined ? '' : words.ask.title(asked.name)}
      >
        {asked !== undefined && (
          <AskForm
            person={asked}
            acts={acts}
            done={() => {
              setAsked(undefined);
            }}
            cancel={close}
          />
        )}
      </OwnDialog>
    </Surface>
  );
};

interface OneProps {
  readonly person: Person;
  readonly isWaiting: boolean;
  /** Absent for whoever can't ask. */
  readonly ask: ((person: Person) => void) | undefined;
}

const OnePerson = ({ person, isWaiting, ask }: OneProps) => {
  const styles = useStyles();
  const { people: words } = useWords(talkPageWords);
  return (
    <li className={styles.person}>
      <div className={styles.top}>
        <Avatar aria-hidden name={person.name.replace(/^Cllr\s+/, '')} color="colorful" size={40} />
        <span className={styles.name}>
          <bdi>{person.name}</bdi>
        </span>
      </div>
      <div className={styles.kinds}>
        {person.kinds.map((kind) => (
          <Badge key={kind} appearance="tint" color="informative" shape="rounded" size="large">
            {words.kinds[kind]}
          </Badge>
        ))}
      </div>
      {person.forGroup !== undefined && <span>{words.forGroup(person.forGroup)}</span>}
      {person.about !== undefined && <span>{person.about}</span>}
      {person.hours !== undefined && <span className={styles.faint}>{person.hours}</span>}
      {ask !== undefined && (
        <div className={styles.foot}>
          {isWaiting ? (
            <span className={styles.faint}>{words.waiting}</span>
          ) : (
            <Button
              icon={<ChatRegular />}
              aria-label={words.askName(person.name)}
              onClick={() => {
                ask(person);
              }}
            >
              {words.ask}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
