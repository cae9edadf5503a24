import { makeStyles, tokens } from '@fluentui/react-components';
import { reference } from '../../components/ladder-words.ts';
import type { ReferenceData } from '#core/use-cases/settings/reference-views.ts';
import { settings } from '#lists/settings.ts';
import { Facts } from '../../components/facts.tsx';
import { Surface } from '../../components/surface.tsx';
import { EditLink } from './edit-link.tsx';
import { languageNow } from '../../spoken.ts';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  facts: { marginTop: tokens.spacingVerticalM },
});

/** What counts now, whatever stands in the list. */
export const SettingsPanel = ({ data }: { readonly data: ReferenceData }) => {
  const styles = useStyles();
  const words = reference.settings;
  const { councilName, nation, tier, closedDays, reportCardHours } = data.settings;
  return (
    <Surface title={words.title}>
      <p className={styles.intro}>{words.intro}</p>
      <EditLink address={data.places.Settings} list={settings.title[languageNow()]} />
      <div className={styles.facts}>
        <Facts>
          {[
            [words.councilName, <bdi key="name">{councilName}</bdi>],
            [words.nation, words.nations[nation]],
            [words.tier, words.tiers[tier]],
            [words.cardHours, words.hours(reportCardHours)],
            [
              words.closedDays,
              closedDays.length === 0 ? words.noClosedDays : closedDays.join(', '),
            ],
          ]}
        </Facts>
      </div>
    </Surface>
  );
};
