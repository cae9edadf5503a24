import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { saidDay } from '#core/domain/time/said-moment.ts';
import { onlineWords } from '#core/domain/words/online.ts';
import type { OwnTakedown } from '#core/use-cases/online/online-views.ts';
import { call } from '../../../../api.ts';
import { OwnDialog } from '../../../../components/own-dialog.tsx';
import { Faint, Row, Rows } from '../../../../components/rows.tsx';
import { Surface } from '../../../../components/surface.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import { TakedownForm } from './takedown-form.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly own: readonly OwnTakedown[];
  readonly acts: Said;
}

/** A councillor's own requests to have something taken down, and how each stands. */
export const TakedownPanel = ({ own, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(onlineWords).takedown;
  const [isAsking, ask] = useState(false);
  const close = (): void => {
    ask(false);
  };
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <p className={styles.text}>{words.threat}</p>
      <Button
        onClick={() => {
          acts.clear();
          ask(true);
        }}
      >
        {words.ask}
      </Button>
      {own.length === 0 && <p>{words.none}</p>}
      {own.length > 0 && (
        <Rows>
          {own.map((one) => (
            <Own key={one.key} one={one} acts={acts} />
          ))}
        </Rows>
      )}
      <OwnDialog isOpen={isAsking} close={close} title={words.title}>
        <TakedownForm acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};

const Own = ({ one, acts }: { readonly one: OwnTakedown; readonly acts: Said }) => {
  const words = useWords(onlineWords).takedown;
  const { key: request, site, stage, platformReference, result } = one;
  return (
    <Row
      title={site}
      acts={
        stage === 'asked' && (
          <Button
            appearance="subtle"
            disabledFocusable={acts.isActing}
            aria-label={words.withdrawNamed(site)}
            onClick={() => {
              void acts.run(() => call('withdraw-takedown', { request }));
            }}
          >
            {words.withdraw}
          </Button>
        )
      }
    >
      <Faint>
        <bdi>{one.address}</bdi>
      </Faint>
      <Standing one={one} />
      {result !== undefined && <bdi>{result}</bdi>}
      {platformReference !== undefined && <Faint>{words.reference(platformReference)}</Faint>}
    </Row>
  );
};

const Standing = ({ one: { stage, askedAt, sentAt } }: { readonly one: OwnTakedown }) => {
  const words = useWords(onlineWords).takedown;
  const language = useLanguage();
  if (stage === 'asked') return <span>{words.asked(saidDay(askedAt, language))}</span>;
  if (stage === 'sent') return <span>{words.sent(saidDay(sentAt ?? askedAt, language))}</span>;
  return <span>{words[stage]}</span>;
};
