import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { courses } from '#lists/courses.ts';
import { trainingWords } from '#core/domain/words/training.ts';
import type {
  CourseView,
  MyTraining,
  SessionView,
} from '#core/use-cases/training/training-views.ts';
import { LineLink } from '../../../components/line-link.tsx';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { CourseCard } from './course-card.tsx';
import { foundCourses } from './found-courses.ts';
import type { AskedCourses } from './found-courses.ts';
import { SessionForm } from './session-form.tsx';

const useStyles = makeStyles({
  find: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
  },
  keeps: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  list: {
    columnWidth: '340px',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  note: { margin: 0 },
});

const { choices: topics } = courses.fields.topic;

interface Props {
  readonly training: MyTraining;
  readonly acts: Said;
}

/** The date that is set: a new one, or one that is there. */
type Setting = { readonly course?: string; readonly session?: SessionView } | undefined;

export const Catalogue = ({ training, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const [asked, ask] = useState({ words: '', topic: '' });
  const [setting, set] = useState<Setting>();
  const shown = foundCourses(training.courses, asked);
  const close = (): void => {
    set(undefined);
  };
  return (
    <Surface title={words.courses}>
      {training.keeps && (
        <Keeping
          listAddress={training.listAddress}
          open={() => {
            acts.clear();
            set({});
          }}
        />
      )}
      {training.courses.length > 0 && <Finder asked={asked} ask={ask} all={training.courses} />}
      {shown.length === 0 && (
        <p className={styles.note}>
          {training.courses.length === 0 ? words.noCourses : words.nothingFound}
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((course) => (
          <CourseCard
            key={course.code}
            course={course}
            now={training.now}
            acts={acts}
            change={(session) => {
              acts.clear();
              set({ course: course.code, session });
            }}
          />
        ))}
      </ul>
      <OwnDialog
        isOpen={setting !== undefined}
        close={close}
        title={setting?.session === undefined ? words.newSession : words.changeDate}
      >
        <SessionForm training={training} setting={setting ?? {}} acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};

interface KeepingProps {
  readonly listAddress: string | undefined;
  readonly open: () => void;
}

const Keeping = ({ listAddress, open }: KeepingProps) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  return (
    <div className={styles.keeps}>
      <Button icon={<CalendarAddRegular />} onClick={open}>
        {words.newSession}
      </Button>
      {listAddress !== undefined && (
        <LineLink href={listAddress} target="_blank" rel="noreferrer">
          {words.editCourses}
        </LineLink>
      )}
    </div>
  );
};

interface FinderProps {
  readonly asked: AskedCourses;
  readonly ask: (asked: AskedCourses) => void;
  readonly all: readonly CourseView[];
}

const Finder = ({ asked, ask, all }: FinderProps) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const language = useLanguage();
  const offered = new Set(all.map(({ topic }) => topic));
  return (
    <div className={styles.find}>
      <Field label={words.search}>
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          value={asked.words}
          onChange={(_event, { value }) => {
            ask({ ...asked, words: value });
          }}
        />
      </Field>
      <Field label={words.topic}>
        <Select
          value={asked.topic}
          onChange={(_event, { value }) => {
            ask({ ...asked, topic: value });
          }}
        >
          <option value="">{words.allTopics}</option>
          {[...offered].map((topic) => (
            <option key={topic} value={topic}>
              {topics[topic][language]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
