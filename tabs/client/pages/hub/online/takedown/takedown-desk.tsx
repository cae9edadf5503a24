import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { takedowns } from '#lists/takedowns.ts';
import { saidDay } from '#core/domain/time/said-moment.ts';
import { onlineWords } from '#core/domain/words/online.ts';
import type { TakedownLine } from '#core/use-cases/online/online-views.ts';
import { OwnDialog } from '../../../../components/own-dialog.tsx';
import { Faint, Row, Rows } from '../../../../components/rows.tsx';
import { Surface } from '../../../../components/surface.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import { openLink } from '../../../../teams.ts';
import { TakedownAnswer } from './takedown-answer.tsx';

const { choices: stages } = takedowns.fields.stage;

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly lines: readonly TakedownLine[];
  readonly acts: Said;
}

/** For whoever asks platforms: the address of each post, and never whose request it is. */
export const TakedownDesk = ({ lines, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(onlineWords).officers;
  const [answering, answer] = useState<TakedownLine>();
  const close = (): void => {
    answer(undefined);
  };
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{lines.length === 0 ? words.none : words.intro}</p>
      {lines.length > 0 && (
        <Rows>
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              answer={() => {
                acts.clear();
                answer(line);
              }}
            />
          ))}
        </Rows>
      )}
      <OwnDialog
        isOpen={answering !== undefined}
        close={close}
        title={words.answerNamed(answering?.site ?? '')}
      >
        {answering !== undefined && <TakedownAnswer line={answering} acts={acts} done={close} />}
      </OwnDialog>
    </Surface>
  );
};

interface LineProps {
  readonly line: TakedownLine;
  readonly answer: () => void;
}

const Line = ({ line, answer }: LineProps) => {
  const { officers, takedown } = useWords(onlineWords);
  const language = useLanguage();
  const { site, stage, sentAt, platformReference } = line;
  return (
    <Row
      title={site}
      badge={
        <Badge appearance="tint" color={stage === 'asked' ? 'warning' : 'informative'}>
          {stages[stage][language]}
        </Badge>
      }
      acts={
        <>
          <Button
            icon={<OpenRegular />}
            aria-label={officers.openNamed(site)}
            onClick={() => {
              openLink(line.address);
            }}
          >
            {officers.open}
          </Button>
          <Button appearance="primary" aria-label={officers.answerNamed(site)} onClick={answer}>
            {officers.answer}
          </Button>
        </>
      }
    >
      <bdi>{line.address}</bdi>
      <Faint>
        {sentAt === undefined
          ? officers.asked(saidDay(line.askedAt, language))
          : takedown.sent(saidDay(sentAt, language))}
      </Faint>
      {platformReference !== undefined && <Faint>{takedown.reference(platformReference)}</Faint>}
    </Row>
  );
};
