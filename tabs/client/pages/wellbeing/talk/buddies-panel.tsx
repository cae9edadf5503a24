import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport, OwnBuddies } from '#core/use-cases/support/support-views.ts';
import { call } from '../../../api.ts';
import { LineLink } from '../../../components/line-link.tsx';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { BuddyForm } from './buddy-form.tsx';
import type { PanelProps } from './panel-props.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0, maxWidth: '72ch' },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  now: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A buddy: asked for, waited for, there; ended with one press. */
export const BuddiesPanel = ({ support, acts }: PanelProps) => {
  const styles = useStyles();
  const words = useWords(talkPageWords).buddies;
  const [isOpen, setOpen] = useState(false);
  const { buddies } = support;
  const close = (): void => {
    setOpen(false);
    acts.forget();
  };
  return (
    <Surface title={words.title}>
      <div className={styles.panel}>
        <p className={styles.text}>{words.intro}</p>
        {buddies !== undefined && <Standing buddies={buddies} now={support.now} />}
        <div className={styles.buttons}>
          <Button
            appearance={buddies === undefined ? 'primary' : 'secondary'}
            icon={<PeopleTeamRegular />}
            onClick={() => {
              setOpen(true);
            }}
          >
            {buddies === undefined ? words.find : words.change}
          </Button>
          {buddies !== undefined && <Endings buddies={buddies} acts={acts} />}
        </div>
      </div>
      <OwnDialog isOpen={isOpen} close={close} title={words.form.title}>
        <BuddyForm
          before={buddies}
          acts={acts}
          done={() => {
            setOpen(false);
          }}
          cancel={close}
        />
      </OwnDialog>
    </Surface>
  );
};

interface StandingProps extends Pick<MySupport, 'now'> {
  readonly buddies: OwnBuddies;
}

const Standing = ({ buddies: { buddies, since }, now }: StandingProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = talkPageWords[language].buddies;
  const when = momentFor(since, now, language);
  if (buddies.length === 0) return <p className={styles.now}>{words.waiting(when)}</p>;
  const names = words.names(buddies.map(({ name }) => name));
  return (
    <div>
      <p className={styles.now}>
        {buddies.length === 1 ? words.together(names) : words.togetherThree(names)}
      </p>
      <p className={styles.faint}>{words.since(when)}</p>
      {buddies.map(({ name, email }) => (
        <div key={email}>
          <LineLink href={`mailto:${email}`}>{words.mail(name)}</LineLink>
        </div>
      ))}
    </div>
  );
};

interface EndingsProps extends Pick<PanelProps, 'acts'> {
  readonly buddies: OwnBuddies;
}

const Endings = ({ buddies: { buddies }, acts }: EndingsProps) => {
  const words = useWords(talkPageWords).buddies;
  return (
    <>
      {buddies.length > 0 && (
        <Button
          disabledFocusable={acts.isActing}
          onClick={() => {
            void acts.run(() => call('change-buddy', {}));
          }}
        >
          {words.other}
        </Button>
      )}
      <Button
        disabledFocusable={acts.isActing}
        onClick={() => {
          void acts.run(() => call('leave-buddies', {}));
        }}
      >
        {words.leave}
      </Button>
    </>
  );
};
