/** Who is out alone at this minute. Asked only when somebody presses: each look stands in the audit trail. */
import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonWalkingRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Result } from '#core/domain/refusal.ts';
import { clockTime, momentFor } from '../../times-now.ts';
import { whoIsOutWords } from '#core/domain/words/who-is-out.ts';
import type { CheckInList, OutNow } from '#core/use-cases/check-ins/check-in-views.ts';
import { call } from '../../api.ts';
import { PhoneLink } from '../../components/phone-link.tsx';
import { PlainCell, PlainRow, PlainTable } from '../../components/plain-table.tsx';
import { Surface } from '../../components/surface.tsx';
import { useWords } from '../../language.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  answer: { marginTop: tokens.spacingVerticalM },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

/** For those on duty at this minute and the senior responsible officers. */
export const OutPanel = () => {
  const styles = useStyles();
  const words = useWords(whoIsOutWords);
  const [answer, setAnswer] = useState<Result<CheckInList>>();
  const [isLooking, setLooking] = useState(false);
  const look = async (): Promise<void> => {
    setLooking(true);
    setAnswer(await call('list-check-ins', {}));
    setLooking(false);
  };
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <Button
        icon={<PersonWalkingRegular />}
        disabledFocusable={isLooking}
        onClick={() => void look()}
      >
        {answer === undefined ? words.show : words.again}
      </Button>
      <div className={styles.answer} role="status">
        {answer?.ok === false && answer.refused.sentence}
        {answer?.ok === true && <Shown list={answer.value} />}
      </div>
    </Surface>
  );
};

const Shown = ({ list: { out, now } }: { readonly list: CheckInList }) => {
  const styles = useStyles();
  const words = useWords(whoIsOutWords);
  const { name, standing, back, place } = words.columns;
  if (out.length === 0) return words.nobody(clockTime(now));
  return (
    <>
      <p className={styles.text}>{words.asOf(clockTime(now))}</p>
      <PlainTable label={words.title} columns={[name, standing, back, place]}>
        {out.map((each) => (
          <PlainRow key={each.key}>
            <PlainCell label={name} strong>
              <bdi>{each.name}</bdi>
            </PlainCell>
            <PlainCell label={standing}>
              <Standing out={each} />
            </PlainCell>
            <PlainCell label={back}>{momentFor(each.until, now)}</PlainCell>
            <PlainCell label={place}>
              <Place out={each} />
            </PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
    </>
  );
};

const colours = {
  out: 'informative',
  due: 'warning',
  overdue: 'danger',
  help: 'danger',
  over: 'success',
} as const;

const Standing = ({ out }: { readonly out: OutNow }) => {
  const words = useWords(whoIsOutWords);
  return (
    <span className={useStyles().stack}>
      <span>
        <Badge appearance="tint" shape="rounded" color={colours[out.standing]}>
          {words.standing[out.standing]}
        </Badge>
      </span>
      {out.worried && <span>{words.worried}</span>}
      {out.incident !== undefined && <span>{words.incident(out.incident)}</span>}
    </span>
  );
};

const Place = ({ out: { name, place, withWhom, phoneThere } }: { readonly out: OutNow }) => {
  const words = useWords(whoIsOutWords);
  return (
    <span className={useStyles().stack}>
      {place === undefined ? words.notForYou : <bdi>{place}</bdi>}
      {withWhom !== undefined && <span>{words.withWhom(withWhom)}</span>}
      {phoneThere !== undefined && <PhoneLink name={name} phone={phoneThere} />}
    </span>
  );
};
