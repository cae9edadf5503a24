/** Who is there for what, by name, and the numbers of the council's own list. Kept for a visit without a connection. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { hubContactsWords } from '#core/domain/words/hub-contacts.ts';
import type { WhoIsThere, WhoToContact } from '#core/use-cases/hub/contact-views.ts';
import { call } from '../../../api.ts';
import { NotShown } from '../../../components/not-shown.tsx';
import { SectionSkeleton } from '../../../components/sections/section-skeleton.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { keepVisit, lastVisit } from '../../../last-visit.ts';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { LinesPanel } from './lines-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';

const everyMilliseconds = 300_000;
const visit = 'contacts';

const useStyles = makeStyles({
  intro: { margin: 0 },
  fresh: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const thereMilliseconds = 60_000;

/** How people are now. Nothing of it is kept, and nothing is shown that is older than the last answer. */
const useThere = (): WhoIsThere['people'] => {
  const [asked] = useState(() => createPoller(() => call('who-is-there', {}), thereMilliseconds));
  const { value, problem } = usePolled(asked);
  return problem === undefined ? (value?.people ?? []) : [];
};

export const Contacts = (_props: SectionProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubContactsWords);
  const [asked] = useState(() => createPoller(() => call('who-to-contact', {}), everyMilliseconds));
  const { value, problem } = usePolled(asked);
  const there = useThere();
  useEffect(() => {
    if (value !== undefined) keepVisit(visit, { value, at: value.now });
  }, [value]);
  const shown = value ?? (problem && lastVisit<WhoToContact>(visit)?.value);
  if (shown === undefined)
    return problem === undefined ? (
      <SectionSkeleton label={words.loading} />
    ) : (
      <NotShown again={asked.refresh}>{problem.sentence}</NotShown>
    );
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <LinesPanel lines={shown.lines} />
      {shown.people.map((each) => (
        <PeoplePanel key={each.role} {...each} there={there} />
      ))}
      {there.some(({ is }) => is !== 'on-duty') && <p className={styles.fresh}>{words.nowNote}</p>}
      <p className={styles.fresh}>
        {words.asOf(momentFor(shown.freshAt ?? shown.now, shown.now, language))}
      </p>
    </>
  );
};
