import { Badge, Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { deviceName, isBroken } from '#core/domain/information/device.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { deviceWords } from '#core/domain/words/devices.ts';
import type { OwnDevice } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { DeviceForm } from './device-form.tsx';
import { Faint, Row, Rows } from '../../../components/rows.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  asTyped: { whiteSpace: 'pre-wrap' },
  foot: { marginTop: tokens.spacingVerticalL },
});

interface Props {
  readonly own: readonly OwnDevice[];
  readonly acts: Said;
}

/** My second phone, SIM or alarm: asked for, with me, tested. */
export const DevicePanel = ({ own, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(deviceWords);
  const [isAsking, setAsking] = useState(false);
  const close = (): void => {
    setAsking(false);
  };
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <p className={styles.text}>{words.signal}</p>
      {own.length > 0 && (
        <Rows>
          {own.map((device) => (
            <Own key={device.key} device={device} acts={acts} />
          ))}
        </Rows>
      )}
      <Button
        className={styles.foot}
        onClick={() => {
          acts.clear();
          setAsking(true);
        }}
      >
        {words.ask}
      </Button>
      <OwnDialog isOpen={isAsking} close={close} title={words.ask}>
        <DeviceForm acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};

interface OwnProps {
  readonly device: OwnDevice;
  readonly acts: Said;
}

const Own = ({ device, acts }: OwnProps) => {
  const styles = useStyles();
  const words = useWords(deviceWords);
  const language = useLanguage();
  const { kind, stage, number, answer } = device;
  return (
    <Row
      title={deviceName(kind, language)}
      badge={<Standing device={device} />}
      acts={<Acts device={device} acts={acts} />}
    >
      {number !== undefined && <span>{words.number(number)}</span>}
      {answer !== undefined && (
        <span className={styles.asTyped}>
          <Faint>{words.answer}</Faint> <bdi>{answer}</bdi>
        </span>
      )}
      <Faint>{useTimes(device)}</Faint>
      {stage === 'issued' && <Notes device={device} acts={acts} />}
    </Row>
  );
};

const Standing = ({ device }: Pick<OwnProps, 'device'>) => {
  const words = useWords(deviceWords);
  return isBroken(device) ? (
    <Badge appearance="tint" color="danger" icon={<WarningRegular />}>
      {words.broken}
    </Badge>
  ) : (
    <Badge appearance="outline">{words.stages[device.stage]}</Badge>
  );
};

/** When it was asked for or given out, and how the last test went. */
const useTimes = ({ stage, askedAt, issuedAt, testedAt, works }: OwnDevice): string => {
  const words = useWords(deviceWords);
  const language = useLanguage();
  if (stage === 'asked') return words.askedOn(longDate(askedAt, language));
  if (stage !== 'issued') return '';
  const got = issuedAt === undefined ? [] : [words.gotOn(longDate(issuedAt, language))];
  if (testedAt === undefined) return [...got, words.never, words.test].join(' ');
  const said = works === true ? words.worked : words.failed;
  return [...got, said(longDate(testedAt, language))].join(' ');
};

const Acts = ({ device, acts }: OwnProps) => {
  const words = useWords(deviceWords);
  const { key, kind, stage } = device;
  const name = deviceName(kind, useLanguage());
  if (stage === 'asked')
    return (
      <Button
        appearance="subtle"
        disabledFocusable={acts.isActing}
        aria-label={words.takeBackNamed(name)}
        onClick={() => void acts.run(() => call('withdraw-device', { device: key }))}
      >
        {words.takeBack}
      </Button>
    );
  if (stage !== 'issued') return null;
  const say = (works: 'yes' | 'no') => () => {
    void acts.run(() => call('test-device', { device: key, works }));
  };
  return (
    <>
      <Button
        icon={<CheckmarkRegular />}
        disabledFocusable={acts.isActing}
        aria-label={words.worksNamed(name)}
        onClick={say('yes')}
      >
        {words.works}
      </Button>
      <Button
        icon={<WarningRegular />}
        disabledFocusable={acts.isActing}
        aria-label={words.brokeNamed(name)}
        onClick={say('no')}
      >
        {words.broke}
      </Button>
    </>
  );
};

const Notes = ({ device, acts }: OwnProps) => {
  const { notes } = useWords(deviceWords);
  const { key, remind } = device;
  return (
    <Switch
      label={notes}
      checked={remind}
      disabled={acts.isActing}
      onChange={(_event, { checked }) => {
        const wanted = checked ? 'yes' : 'no';
        void acts.run(() => call('device-notes', { device: key, remind: wanted }));
      }}
    />
  );
};
