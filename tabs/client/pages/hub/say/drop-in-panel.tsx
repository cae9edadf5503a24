import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { saidSpan } from '#core/domain/time/said-moment.ts';
import { sayWords } from '#core/domain/words/say.ts';
import type { HaveYourSay, OfferedSlot, SlotView } from '#core/use-cases/say/say-views.ts';
import { call } from '../../../api.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { OfferForm } from './offer-form.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  heading: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { flex: '1 1 260px', minWidth: 0 },
  when: { ...typographyStyles.body1Strong, margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly page: HaveYourSay;
  readonly acts: Said;
}

/** Times at which somebody listens: one press, no reason. */
export const DropInPanel = ({ page, acts }: Props) => {
  const styles = useStyles();
  const { dropIn: words } = useWords(sayWords);
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{page.slots.length === 0 ? words.none : words.intro}</p>
      {page.slots.length > 0 && (
        <>
          <p className={styles.text}>{words.privacy}</p>
          <ul className={styles.list}>
            {page.slots.map((slot) => (
              <Slot key={slot.key} slot={slot} acts={acts} />
            ))}
          </ul>
        </>
      )}
      {page.offered !== undefined && <Offering offered={page.offered} acts={acts} />}
    </Surface>
  );
};

interface SlotProps {
  readonly slot: SlotView;
  readonly acts: Said;
}

const Slot = ({ slot, acts }: SlotProps) => {
  const styles = useStyles();
  const { dropIn: words } = useWords(sayWords);
  const when = saidSpan(slot.startsAt, slot.endsAt, useLanguage());
  const verb = slot.own ? 'leave-slot' : 'take-slot';
  const label = slot.own ? words.leave : words.take;
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <p className={styles.when}>{when}</p>
        <p className={styles.line}>
          {words.with(slot.with)} · <bdi>{slot.place}</bdi>
        </p>
      </div>
      <div className={styles.acts}>
        {slot.own && (
          <Badge appearance="tint" color="success" icon={<CheckmarkCircleRegular />}>
            {words.yours}
          </Badge>
        )}
        <Button
          disabledFocusable={acts.isActing}
          aria-label={`${label}: ${when}`}
          onClick={() => {
            void acts.run(() => call(verb, { slot: slot.key }));
          }}
        >
          {label}
        </Button>
      </div>
    </li>
  );
};

interface OfferingProps {
  readonly offered: readonly OfferedSlot[];
  readonly acts: Said;
}

/** For those who listen: their own times, and who is coming. */
const Offering = ({ offered, acts }: OfferingProps) => {
  const styles = useStyles();
  const { dropIn: words } = useWords(sayWords);
  const [isOffering, setOffering] = useState(false);
  const close = (): void => {
    setOffering(false);
  };
  return (
    <>
      <h3 className={styles.heading}>{words.offered}</h3>
      {offered.length === 0 && <p className={styles.text}>{words.noneOffered}</p>}
      <ul className={styles.list}>
        {offered.map((slot) => (
          <Offered key={slot.key} slot={slot} acts={acts} />
        ))}
      </ul>
      <Button
        onClick={() => {
          acts.clear();
          setOffering(true);
        }}
      >
        {words.offer}
      </Button>
      <OwnDialog isOpen={isOffering} close={close} title={words.offer}>
        <OfferForm acts={acts} done={close} />
      </OwnDialog>
    </>
  );
};

interface OfferedProps {
  readonly slot: OfferedSlot;
  readonly acts: Said;
}

const Offered = ({ slot, acts }: OfferedProps) => {
  const styles = useStyles();
  const { dropIn: words } = useWords(sayWords);
  const when = saidSpan(slot.startsAt, slot.endsAt, useLanguage());
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <p className={styles.when}>{when}</p>
        <p className={styles.line}>
          {slot.who === undefined ? words.free : words.who(slot.who)} · <bdi>{slot.place}</bdi>
        </p>
      </div>
      <Button
        appearance="subtle"
        disabledFocusable={acts.isActing}
        aria-label={words.withdrawNamed(when)}
        onClick={() => {
          void acts.run(() => call('withdraw-slot', { slot: slot.key }));
        }}
      >
        {words.withdraw}
      </Button>
    </li>
  );
};
