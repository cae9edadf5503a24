import { Switch, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { saidMoment } from '#core/domain/time/said-moment.ts';
import { headsUpWords } from '#core/domain/words/heads-up.ts';
import type { HeadsUpView } from '#core/use-cases/online/online-views.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import { TypedText } from '../../../components/typed-text.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  when: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  notes: {
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly headsUps: readonly HeadsUpView[];
  /** Whether the bot tells them; undefined where that is not known now. */
  readonly notes: boolean | undefined;
  readonly now: Instant;
  readonly acts: Said;
}

/** Decisions in a councillor's ward, with the facts. */
export const HeadsUpPanel = ({ headsUps, notes, now, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(headsUpWords);
  const isEmpty = headsUps.length === 0;
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{isEmpty ? words.none : words.intro}</p>
      {!isEmpty && (
        <>
          <ul className={styles.list}>
            {headsUps.map((one) => (
              <Decision key={one.key} one={one} now={now} />
            ))}
          </ul>
          <p className={styles.text}>{words.pause}</p>
        </>
      )}
      {notes !== undefined && <Notes isOn={notes} acts={acts} />}
    </Surface>
  );
};

const Decision = ({ one, now }: { readonly one: HeadsUpView; readonly now: Instant }) => {
  const styles = useStyles();
  const id = useId();
  const words = useWords(headsUpWords);
  const language = useLanguage();
  const isForeign = one.isEnglish && language !== 'en';
  const when = saidMoment(one.decisionAt, language);
  const lang = isForeign ? 'en-GB' : undefined;
  return (
    <li className={styles.one} aria-labelledby={id}>
      <h3 id={id} className={styles.title} lang={lang}>
        {one.title}
      </h3>
      <p className={styles.when}>
        {one.decisionAt <= now ? words.wasDecided(when) : words.decided(when)}
      </p>
      <p className={styles.quiet}>
        {one.wards.length === 0 ? words.everyWard : words.wards(one.wards.join(', '))}
      </p>
      <h4 className={styles.heading}>{words.what}</h4>
      <TypedText text={one.what} isEnglish={isForeign} />
      <h4 className={styles.heading}>{words.facts}</h4>
      <TypedText text={one.facts} isEnglish={isForeign} />
      {one.contact !== undefined && <p className={styles.heading}>{words.contact(one.contact)}</p>}
    </li>
  );
};

const Notes = ({ isOn, acts }: { readonly isOn: boolean; readonly acts: Said }) => {
  const styles = useStyles();
  const id = useId();
  const words = useWords(headsUpWords);
  return (
    <div className={styles.notes}>
      <Switch
        label={words.notes}
        checked={isOn}
        aria-describedby={id}
        onChange={(_event, { checked }) => {
          void acts.run(() => call('heads-up-notes', { wanted: checked ? 'yes' : 'no' }));
        }}
      />
      <p id={id} className={styles.quiet}>
        {words.notesHint}
      </p>
    </div>
  );
};
