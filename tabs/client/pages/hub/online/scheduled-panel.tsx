import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { saidDay, saidMoment } from '#core/domain/time/said-moment.ts';
import { headsUpWords } from '#core/domain/words/heads-up.ts';
import type { ScheduledHeadsUp } from '#core/use-cases/online/online-views.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Faint, Row, Rows } from '../../../components/rows.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { CallOffForm } from './call-off-form.tsx';
import { HeadsUpForm } from './heads-up-form.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly scheduled: readonly ScheduledHeadsUp[];
  readonly wards: readonly string[];
  readonly now: Instant;
  readonly acts: Said;
}

type Doing = { readonly is: 'set' | 'off'; readonly one?: ScheduledHeadsUp } | undefined;

/** For officers: what is scheduled, and who knows of it. */
export const ScheduledPanel = ({ scheduled, wards, now, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(headsUpWords).officers;
  const [doing, begin] = useState<Doing>();
  const open = (next: Doing): void => {
    acts.clear();
    begin(next);
  };
  const close = (): void => {
    begin(undefined);
  };
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <Button
        icon={<CalendarAddRegular />}
        onClick={() => {
          open({ is: 'set' });
        }}
      >
        {words.add}
      </Button>
      {scheduled.length === 0 && <p>{words.none}</p>}
      {scheduled.length > 0 && (
        <Rows>
          {scheduled.map((one) => (
            <Scheduled key={one.row.key} one={one} now={now} open={open} />
          ))}
        </Rows>
      )}
      <OwnDialog isOpen={doing?.is === 'set'} close={close} title={words.form.title}>
        <HeadsUpForm of={doing?.one} wards={wards} acts={acts} done={close} />
      </OwnDialog>
      <OwnDialog
        isOpen={doing?.is === 'off'}
        close={close}
        title={words.askOff(doing?.one?.row.title ?? '')}
      >
        <CallOffForm headsUp={doing?.one?.row.key ?? ''} acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};

interface OneProps {
  readonly one: ScheduledHeadsUp;
  readonly now: Instant;
}

const Scheduled = ({ one, now, open }: OneProps & { readonly open: (next: Doing) => void }) => {
  const { title: topic, decisionAt, by, stage } = one.row;
  const language = useLanguage();
  const words = useWords(headsUpWords);
  const { officers } = words;
  const when = saidMoment(decisionAt, language);
  const isOpen = stage !== 'called-off' && now < decisionAt;
  return (
    <Row
      title={topic}
      badge={<How one={one} now={now} />}
      acts={
        isOpen && (
          <>
            <Button
              aria-label={officers.changeNamed(topic)}
              onClick={() => {
                open({ is: 'set', one });
              }}
            >
              {officers.change}
            </Button>
            <Button
              appearance="subtle"
              aria-label={officers.callOffNamed(topic)}
              onClick={() => {
                open({ is: 'off', one });
              }}
            >
              {officers.callOff}
            </Button>
          </>
        )
      }
    >
      <span>{decisionAt <= now ? words.wasDecided(when) : words.decided(when)}</span>
      <Telling one={one} now={now} />
      <Faint>{one.wards.length === 0 ? words.everyWard : words.wards(one.wards.join(', '))}</Faint>
      <Faint>{officers.by(by)}</Faint>
    </Row>
  );
};

/** How it stands, by the stage and the time of the decision. */
const standingOf = ({ one: { row }, now }: OneProps) => {
  if (row.stage !== 'planned') return row.stage;
  return row.decisionAt <= now ? 'missed' : 'waits';
};

const colours = {
  waits: 'informative',
  told: 'success',
  missed: 'danger',
  'called-off': 'subtle',
} as const;

const How = (props: OneProps) => {
  const words = useWords(headsUpWords).officers;
  const standing = standingOf(props);
  return (
    <Badge appearance="tint" color={colours[standing]}>
      {standing === 'called-off' ? words.calledOff : words[standing]}
    </Badge>
  );
};

const Telling = (props: OneProps) => {
  const words = useWords(headsUpWords).officers;
  const language = useLanguage();
  const standing = standingOf(props);
  if (standing === 'waits')
    return <span>{words.planned(saidDay(props.one.row.tellAt, language))}</span>;
  return standing === 'missed' ? <span>{words.late}</span> : null;
};
