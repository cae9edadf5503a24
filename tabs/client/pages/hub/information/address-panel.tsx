import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ClockRegular, EyeOffRegular, EyeRegular, LockClosedRegular } from '@fluentui/react-icons';
import { isToBeDone } from '#core/domain/information/address-choice.ts';
import type { PlaceChoice } from '#core/domain/information/address-choice.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { addressWords } from '#core/domain/words/address-choices.ts';
import type { OwnAddress } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { Faint, Row, Rows } from '../../../components/rows.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  think: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  point: { marginBottom: tokens.spacingVerticalS },
  free: { margin: 0 },
});

interface Props {
  readonly address: OwnAddress;
  readonly acts: Said;
}

/** Where my home address is shown: private until I say otherwise, and changed with one press. */
export const AddressPanel = ({ address, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(addressWords);
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <Rows>
        {address.places.map((choice) => (
          <Place key={choice.place} choice={choice} acts={acts} />
        ))}
      </Rows>
      <p className={styles.text}>
        <Faint>{words.registerNote}</Faint>
      </p>
      <Thoughts />
    </Surface>
  );
};

const useStanding = ({ since, doneAt }: PlaceChoice): string => {
  const words = useWords(addressWords);
  const language = useLanguage();
  if (since === undefined) return words.notChosen;
  return doneAt === undefined
    ? words.notDone(longDate(since, language))
    : words.done(longDate(doneAt, language));
};

/** What is, and never only what was wished for: until it is done nobody may take it for done. */
const State = ({ choice }: Pick<PlaceProps, 'choice'>) => {
  const words = useWords(addressWords);
  if (choice.since === undefined) return <Badge appearance="outline">{words.open}</Badge>;
  if (isToBeDone(choice))
    return (
      <Badge appearance="tint" color="warning" icon={<ClockRegular />}>
        {words.waits}
      </Badge>
    );
  return (
    <Badge
      appearance="outline"
      icon={choice.wish === 'private' ? <LockClosedRegular /> : <EyeRegular />}
    >
      {words[choice.wish]}
    </Badge>
  );
};

interface PlaceProps {
  readonly choice: PlaceChoice;
  readonly acts: Said;
}

const Place = ({ choice, acts }: PlaceProps) => {
  const words = useWords(addressWords);
  const { place, wish, since } = choice;
  const choose = (wanted: PlaceChoice['wish']) => () => {
    void acts.run(() => call('choose-address', { place, wish: wanted }));
  };
  const isPrivate = wish === 'private';
  return (
    <Row
      title={words.places[place]}
      badge={<State choice={choice} />}
      acts={
        <>
          {(since === undefined || !isPrivate) && (
            <Button
              icon={<EyeOffRegular />}
              disabledFocusable={acts.isActing}
              aria-label={words.keepAt(words.places[place])}
              onClick={choose('private')}
            >
              {words.keep}
            </Button>
          )}
          {isPrivate && (
            <Button
              icon={<EyeRegular />}
              disabledFocusable={acts.isActing}
              aria-label={words.showAt(words.places[place])}
              onClick={choose('shown')}
            >
              {words.show}
            </Button>
          )}
        </>
      }
    >
      {since !== undefined && <span>{words.wants[wish]}</span>}
      <Faint>{useStanding(choice)}</Faint>
    </Row>
  );
};

/** Both sides, so that it is a choice (domain.md, practice 70). */
const Thoughts = () => {
  const styles = useStyles();
  const { think } = useWords(addressWords);
  return (
    <div className={styles.think}>
      <h3 className={styles.heading}>{think.title}</h3>
      <ul className={styles.points}>
        <li className={styles.point}>{think.private}</li>
        <li className={styles.point}>{think.shown}</li>
      </ul>
      <p className={styles.free}>{think.free}</p>
    </div>
  );
};
