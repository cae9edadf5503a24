import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { interestWords } from '#core/domain/words/sensitive-interests.ts';
import type {
  InterestStage,
  OpenedInterest,
} from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { InterestForm } from './interest-form.tsx';
import { Faint, Row, Rows } from '../../../components/rows.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  asTyped: { whiteSpace: 'pre-wrap' },
  foot: { marginTop: tokens.spacingVerticalL },
});

interface Props {
  readonly own: readonly OpenedInterest[];
  readonly acts: Said;
}

/** Asking the monitoring officer to keep something out of the register. */
export const InterestPanel = ({ own, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(interestWords);
  const [writing, write] = useState<OpenedInterest | 'new'>();
  const open = (what: OpenedInterest | 'new'): void => {
    acts.clear();
    write(what);
  };
  const close = (): void => {
    write(undefined);
  };
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <p className={styles.text}>{words.who}</p>
      {own.length > 0 && (
        <Rows>
          {own.map((one) => (
            <Own key={one.key} one={one} acts={acts} change={open} />
          ))}
        </Rows>
      )}
      <Button
        className={styles.foot}
        onClick={() => {
          open('new');
        }}
      >
        {words.ask}
      </Button>
      <OwnDialog isOpen={writing !== undefined} close={close} title={words.ask}>
        <InterestForm of={writing === 'new' ? undefined : writing} acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};

const colours = {
  asked: 'informative',
  'more-wanted': 'warning',
  granted: 'success',
  'not-granted': 'danger',
  withdrawn: 'subtle',
} as const satisfies Readonly<Record<InterestStage, string>>;

interface OwnProps {
  readonly one: OpenedInterest;
  readonly acts: Said;
  readonly change: (one: OpenedInterest) => void;
}

const Own = ({ one, acts, change }: OwnProps) => {
  const styles = useStyles();
  const words = useWords(interestWords);
  return (
    <Row
      title={one.interest}
      badge={
        <Badge appearance="tint" color={colours[one.stage]}>
          {words.stages[one.stage]}
        </Badge>
      }
      acts={<OwnActs one={one} acts={acts} change={change} />}
    >
      {one.reason !== undefined && (
        <span className={styles.asTyped} dir="auto">
          {one.reason}
        </span>
      )}
      {one.answer !== undefined && (
        <span className={styles.asTyped}>
          <Faint>{words.answer}</Faint> <bdi>{one.answer}</bdi>
        </span>
      )}
      <Faint>{useTimes(one)}</Faint>
    </Row>
  );
};

/** When it was asked, decided or taken back; and what is true until then. */
const useTimes = ({ stage, askedAt, decidedAt, endedAt }: OpenedInterest): string => {
  const words = useWords(interestWords);
  const language = useLanguage();
  return [
    words.askedOn(longDate(askedAt, language)),
    ...(decidedAt === undefined ? [] : [words.decidedOn(longDate(decidedAt, language))]),
    ...(endedAt === undefined ? [] : [words.endedOn(longDate(endedAt, language))]),
    ...(stage === 'asked' || stage === 'more-wanted' ? [words.waitNote] : []),
  ].join(' ');
};

const OwnActs = ({ one, acts, change }: OwnProps) => {
  const words = useWords(interestWords);
  const when = longDate(one.askedAt, useLanguage());
  const isAsked = one.stage === 'asked';
  const isWaiting = isAsked || one.stage === 'more-wanted';
  return (
    <>
      {isWaiting && (
        <Button
          aria-label={isAsked ? words.changeNamed(when) : words.moreNamed(when)}
          onClick={() => {
            change(one);
          }}
        >
          {isAsked ? words.change : words.more}
        </Button>
      )}
      {(isWaiting || one.stage === 'granted') && (
        <Button
          appearance="subtle"
          disabledFocusable={acts.isActing}
          aria-label={words.takeBackNamed(when)}
          onClick={() => void acts.run(() => call('withdraw-interest', { request: one.key }))}
        >
          {words.takeBack}
        </Button>
      )}
    </>
  );
};
