import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { deviceName, isBroken, isForOfficers } from '#core/domain/information/device.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { deviceWords } from '#core/domain/words/devices.ts';
import type {
  DeviceDesk as Desk,
  DeviceLine,
} from '#core/use-cases/information/information-views.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { DeviceAnswer } from './device-answer.tsx';
import { GiveOutForm } from './give-out-form.tsx';
import { Faint, Row, Rows } from '../../../components/rows.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  asTyped: { whiteSpace: 'pre-wrap' },
  foot: { marginTop: tokens.spacingVerticalL },
});

interface Props {
  readonly desk: Desk;
  readonly acts: Said;
}

/** For those who give phones and alarms out: what is asked for or broken first. */
export const DeviceDesk = ({ desk, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(deviceWords).desk;
  const language = useLanguage();
  const [open, setOpen] = useState<DeviceLine | 'give'>();
  const show = (what: DeviceLine | 'give'): void => {
    acts.clear();
    setOpen(what);
  };
  const close = (): void => {
    setOpen(undefined);
  };
  const line = open === 'give' ? undefined : open;
  const title = line && `${deviceName(line.kind, language)}: ${line.councillor}`;
  return (
    <Surface title={words.title}>
      {desk.lines.length === 0 && <p className={styles.text}>{words.none}</p>}
      {desk.lines.length > 0 && (
        <Rows>
          {desk.lines.map((each) => (
            <Line key={each.key} line={each} open={show} />
          ))}
        </Rows>
      )}
      <Button
        className={styles.foot}
        onClick={() => {
          show('give');
        }}
      >
        {words.give}
      </Button>
      <OwnDialog isOpen={open !== undefined} close={close} title={title ?? words.give}>
        {line === undefined ? (
          <GiveOutForm desk={desk} acts={acts} done={close} />
        ) : (
          <DeviceAnswer line={line} acts={acts} done={close} />
        )}
      </OwnDialog>
    </Surface>
  );
};

interface LineProps {
  readonly line: DeviceLine;
  readonly open: (line: DeviceLine) => void;
}

const Line = ({ line, open }: LineProps) => {
  const styles = useStyles();
  const words = useWords(deviceWords);
  const language = useLanguage();
  const name = deviceName(line.kind, language);
  return (
    <Row
      title={line.councillor}
      badge={<Standing line={line} />}
      acts={<Open line={line} open={open} />}
    >
      <span>
        {name}
        {line.number !== undefined && ` · ${words.number(line.number)}`}
      </span>
      {line.stage === 'asked' && line.wish !== undefined && (
        <span className={styles.asTyped} dir="auto">
          {line.wish}
        </span>
      )}
      <Faint>{useTimes(line)}</Faint>
    </Row>
  );
};

const Standing = ({ line }: Pick<LineProps, 'line'>) => {
  const words = useWords(deviceWords).desk;
  if (isBroken(line))
    return (
      <Badge appearance="tint" color="danger">
        {words.broken}
      </Badge>
    );
  return line.stage === 'asked' ? (
    <Badge appearance="tint" color="warning">
      {words.stages.asked}
    </Badge>
  ) : (
    <Badge appearance="outline">{words.stages[line.stage]}</Badge>
  );
};

const useTimes = ({ stage, askedAt, issuedAt, testedAt, works }: DeviceLine): string => {
  const words = useWords(deviceWords).desk;
  const language = useLanguage();
  if (stage !== 'issued') return words.asked(longDate(askedAt, language));
  const given = issuedAt === undefined ? [] : [words.issued(longDate(issuedAt, language))];
  if (testedAt === undefined) return [...given, words.never].join(' · ');
  const said = works === true ? words.worked : words.failed;
  return [...given, said(longDate(testedAt, language))].join(' · ');
};

/** What was not given or came back is over. */
const Open = ({ line, open }: LineProps) => {
  const words = useWords(deviceWords).desk;
  const name = deviceName(line.kind, useLanguage());
  const isAsked = line.stage === 'asked';
  if (!isAsked && line.stage !== 'issued') return null;
  return (
    <Button
      appearance={isForOfficers(line) ? 'primary' : 'secondary'}
      aria-label={(isAsked ? words.answerNamed : words.changeNamed)(name, line.councillor)}
      onClick={() => {
        open(line);
      }}
    >
      {isAsked ? words.answer : words.change}
    </Button>
  );
};
