import { Avatar, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { saidMoment } from '#core/domain/time/said-moment.ts';
import { sayWords } from '#core/domain/words/say.ts';
import type { ChampionView, GroupView } from '#core/use-cases/say/say-views.ts';
import { call } from '../../../api.ts';
import { LineLink } from '../../../components/line-link.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  person: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minWidth: 0 },
});

interface GroupsProps {
  readonly groups: readonly GroupView[];
  readonly acts: Said;
}

/** Working groups: what they do, how they work, and a way to ask. */
export const GroupsPanel = ({ groups, acts }: GroupsProps) => {
  const styles = useStyles();
  const { groups: words } = useWords(sayWords);
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{groups.length === 0 ? words.none : words.intro}</p>
      <details className={styles.text}>
        <summary>{words.terms}</summary>
        <ul>
          {words.termList.split('\n').map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
      </details>
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={group.group} group={group} acts={acts} />
        ))}
      </ul>
    </Surface>
  );
};

interface GroupProps {
  readonly group: GroupView;
  readonly acts: Said;
}

const Group = ({ group, acts }: GroupProps) => {
  const styles = useStyles();
  const { groups: words } = useWords(sayWords);
  const language = useLanguage();
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <p className={styles.title}>{group.title}</p>
        {group.about !== undefined && <p className={styles.line}>{group.about}</p>}
        {group.nextMeeting !== undefined && (
          <p className={styles.line}>{words.next(saidMoment(group.nextMeeting, language))}</p>
        )}
      </div>
      <div className={styles.acts}>
        {group.link !== undefined && (
          <LineLink href={group.link} target="_blank" rel="noreferrer">
            {words.channel}
          </LineLink>
        )}
        <Button
          disabledFocusable={acts.isActing}
          aria-label={words.askNamed(group.title)}
          onClick={() => {
            void acts.run(() => call('ask-to-join', { group: group.group }));
          }}
        >
          {words.ask}
        </Button>
      </div>
    </li>
  );
};

const chatWith = (email: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;

interface ChampionsProps {
  readonly champions: readonly ChampionView[];
}

/** Who has taken on to hear what councillors need. */
export const ChampionsPanel = ({ champions }: ChampionsProps) => {
  const styles = useStyles();
  const { champions: words } = useWords(sayWords);
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{champions.length === 0 ? words.none : words.intro}</p>
      <ul className={styles.list}>
        {champions.map(({ name, email }) => (
          <li key={email} className={styles.row}>
            <span className={styles.person}>
              <Avatar name={name} aria-hidden color="colorful" />
              <bdi>{name}</bdi>
            </span>
            <LineLink
              href={chatWith(email)}
              target="_blank"
              rel="noreferrer"
              aria-label={words.writeNamed(name)}
            >
              {words.write}
            </LineLink>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
