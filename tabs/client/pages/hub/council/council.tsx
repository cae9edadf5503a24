/** What the council will do: its own texts, kept for a visit without a connection. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { instantAt } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { hubCouncilWords } from '#core/domain/words/hub-council.ts';
import type { WhatToExpect } from '#core/use-cases/hub/guidance-views.ts';
import { call } from '../../../api.ts';
import { Banner } from '../../../components/banner.tsx';
import { NotShown } from '../../../components/not-shown.tsx';
import { SectionSkeleton } from '../../../components/sections/section-skeleton.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { keepVisit, lastVisit } from '../../../last-visit.ts';
import { createPoller, isNotForThem } from '../../../poller.ts';
import { allSeen, keepSeen } from '../../../seen.ts';
import { usePolled } from '../../../use-polled.ts';
import { openLink, personHere } from '../../../teams.ts';
import { GuidanceText } from './guidance-text.tsx';

const everyMilliseconds = 300_000;
const visit = 'council';

const useStyles = makeStyles({
  intro: { margin: 0 },
  edit: { alignSelf: 'flex-start', minHeight: tokens.lineHeightBase500 },
});

export const Council = (_props: SectionProps) => {
  const words = useWords(hubCouncilWords);
  const [poller] = useState(() =>
    createPoller(() => call('what-to-expect', {}), everyMilliseconds),
  );
  const { value, problem } = usePolled(poller);
  useEffect(() => {
    if (value === undefined) return;
    keepVisit(visit, { value, at: value.now });
    keepSeen('guidance', personHere(), allSeen(value.texts));
  }, [value]);
  if (value !== undefined) return <Texts of={value} />;
  if (problem === undefined) return <SectionSkeleton label={words.loading} />;
  const earlier = isNotForThem(problem) ? undefined : lastVisit<WhatToExpect>(visit)?.value;
  if (earlier === undefined) return <NotShown again={poller.refresh}>{problem.sentence}</NotShown>;
  return <Texts of={earlier} isEarlier />;
};

interface Props {
  readonly of: WhatToExpect;
  readonly isEarlier?: true;
}

const Texts = ({ of: { texts, now, listAddress }, isEarlier }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubCouncilWords);
  return (
    <>
      {isEarlier && (
        <Banner
          intent="warning"
          title={words.earlier(momentFor(now, instantAt(Date.now()), language))}
        />
      )}
      <p className={styles.intro}>{texts.length === 0 ? words.none : words.intro}</p>
      {texts.map((text) => (
        <GuidanceText key={text.title} text={text} now={now} />
      ))}
      {listAddress !== undefined && (
        <Link
          as="button"
          className={styles.edit}
          onClick={() => {
            openLink(listAddress);
          }}
        >
          {words.edit}
        </Link>
      )}
    </>
  );
};
