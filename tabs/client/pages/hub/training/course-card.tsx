import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { courses } from '#lists/courses.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { trainingWords } from '#core/domain/words/training.ts';
import type { CourseView, SessionView } from '#core/use-cases/training/training-views.ts';
import type { Said } from '../../../components/use-said.ts';
import { LineLink } from '../../../components/line-link.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { SessionRow } from './session-row.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
    marginBottom: tokens.spacingVerticalL,
    breakInside: 'avoid',
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  parts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  sessions: { listStyleType: 'none', margin: 0, padding: 0 },
});

const { mode, topic, language: heldIn } = courses.fields;

interface Props {
  readonly course: CourseView;
  readonly now: Instant;
  readonly acts: Said;
  readonly change: (session: SessionView) => void;
}

export const CourseCard = ({ course, now, acts, change }: Props) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const language = useLanguage();
  const id = useId();
  return (
    <li className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {course.title}
      </h3>
      <div className={styles.badges}>
        <Badge appearance="tint">{topic.choices[course.topic][language]}</Badge>
        <Badge appearance="outline">{mode.choices[course.mode][language]}</Badge>
      </div>
      {course.about !== undefined && <p className={styles.text}>{course.about}</p>}
      {course.parts > 1 && <Parts course={course} />}
      <p className={styles.quiet}>
        {[
          words.heldIn(heldIn.choices[course.language][language]),
          ...(course.provider === undefined ? [] : [words.by(course.provider)]),
        ].join(' · ')}
      </p>
      {course.repeatMonths !== undefined && (
        <p className={styles.quiet}>{words.repeatAfter(String(course.repeatMonths))}</p>
      )}
      {course.englandOnly && <p className={styles.quiet}>{words.england}</p>}
      {course.link !== undefined && (
        <LineLink href={course.link} target="_blank" rel="noreferrer">
          {course.mode === 'e-learning' ? words.openLink : words.moreAbout}
        </LineLink>
      )}
      {course.sessions.length === 0 && course.mode !== 'e-learning' && (
        <p className={styles.quiet}>{words.noSessions}</p>
      )}
      <ul className={styles.sessions} hidden={course.sessions.length === 0}>
        {course.sessions.map((session) => (
          <SessionRow
            key={session.session}
            course={course}
            session={session}
            now={now}
            acts={acts}
            change={() => {
              change(session);
            }}
          />
        ))}
      </ul>
    </li>
  );
};

/** What each part is about, and that their order is a choice. */
const Parts = ({ course }: { readonly course: CourseView }) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const abouts = [course.partOne, course.partTwo].slice(0, course.parts);
  return (
    <>
      <ol className={styles.parts}>
        {abouts.map((about, place) => (
          <li key={about ?? String(place)}>{about ?? words.partAlone(String(place + 1))}</li>
        ))}
      </ol>
      <p className={styles.quiet}>{words.twoParts}</p>
    </>
  );
};
