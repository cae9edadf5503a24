import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { Language } from '#core/domain/language.ts';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage } from '../../../language.tsx';
import type { PanelProps } from './panel-props.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  one: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 240px' },
  to: { ...typographyStyles.body1Strong },
});

type Request = MySupport['requests'][number];

/** How it truly stands: nobody is to believe that somebody is coming who has not said so. */
const standing = (request: Request, support: MySupport, language: Language): string => {
  const { own } = talkPageWords[language];
  const { state, sentAt, answeredAt = sentAt, hasLeft } = request;
  if (hasLeft) return own.left;
  if (state === 'cannot') return own.cannot;
  return state === 'taken'
    ? own.taken(momentFor(answeredAt, support.now, language))
    : own.sent(momentFor(sentAt, support.now, language));
};

/** What the reader has asked for; each can be taken away. */
export const OwnRequestsPanel = ({ support, acts }: PanelProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = talkPageWords[language].own;
  if (support.requests.length === 0) return null;
  return (
    <Surface title={words.title}>
      <ul className={styles.list}>
        {support.requests.map((request) => (
          <li key={request.key} className={styles.one}>
            <div className={styles.words}>
              <span className={styles.to}>{words.to(request.to)}</span>
              <span>{standing(request, support, language)}</span>
            </div>
            <Button
              disabledFocusable={acts.isActing}
              onClick={() => {
                void acts.run(() => call('withdraw-talk', { request: request.key }));
              }}
            >
              {request.state === 'sent' ? words.withdraw : words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
