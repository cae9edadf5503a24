import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { call } from '../../../api.ts';
import { LineLink } from '../../../components/line-link.tsx';
import { Facts } from '../../../components/facts.tsx';
import type { SupportActs } from '../../../components/support/use-support.ts';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import type { PanelProps } from './panel-props.ts';

const useStyles = makeStyles({
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  one: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  from: { ...typographyStyles.body1Strong },
  words: { whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Request = MySupport['toMe'][number];

/** What was asked of the reader, and their answers to it. Nothing where nothing was asked. */
export const ToMePanel = ({ support: { toMe, now }, acts }: PanelProps) => {
  const styles = useStyles();
  const words = useWords(talkPageWords).toMe;
  if (toMe.length === 0) return null;
  return (
    <Surface title={words.title}>
      <p className={styles.faint}>{words.intro}</p>
      <ul className={styles.list}>
        {toMe.map((request) => (
          <li key={request.key} className={styles.one}>
            <Asked request={request} now={now} />
            <Answers request={request} acts={acts} />
          </li>
        ))}
      </ul>
    </Surface>
  );
};

const Asked = ({ request, now }: { readonly request: Request } & Pick<MySupport, 'now'>) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = talkPageWords[language].toMe;
  const { from, sentAt, reach, words: said, email } = request;
  const facts: (readonly [string, React.ReactNode])[] = [];
  if (said !== undefined)
    facts.push([
      words.words,
      <span key="words" className={styles.words} dir="auto">
        {said}
      </span>,
    ]);
  if (reach !== undefined) facts.push([words.reach, <bdi key="reach">{reach}</bdi>]);
  return (
    <>
      <span className={styles.from}>{words.from(from)}</span>
      <span className={styles.faint}>{words.sent(momentFor(sentAt, now, language))}</span>
      {facts.length > 0 && <Facts>{facts}</Facts>}
      {email !== undefined && <LineLink href={`mailto:${email}`}>{words.mail(from)}</LineLink>}
    </>
  );
};

const Answers = ({
  request: { key, state },
  acts,
}: {
  readonly request: Request;
  readonly acts: SupportActs;
}) => {
  const styles = useStyles();
  const words = useWords(talkPageWords).toMe;
  const say = (answer: 'taken' | 'cannot' | 'finished') => () => {
    void acts.run(() => call('answer-talk', { request: key, answer }));
  };
  if (state === 'taken')
    return (
      <div className={styles.buttons}>
        <p className={styles.faint}>{words.isTaken}</p>
        <Button disabledFocusable={acts.isActing} onClick={say('finished')}>
          {words.finished}
        </Button>
      </div>
    );
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={acts.isActing} onClick={say('taken')}>
        {words.take}
      </Button>
      <Button disabledFocusable={acts.isActing} onClick={say('cannot')}>
        {words.cannot}
      </Button>
    </div>
  );
};
