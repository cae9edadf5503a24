import { makeStyles, tokens } from '@fluentui/react-components';
import { reference } from '../../components/ladder-words.ts';
import type { ReferenceData } from '#core/use-cases/settings/reference-views.ts';
import { duty } from '#lists/duty.ts';
import { people } from '#lists/people.ts';
import { Surface } from '../../components/surface.tsx';
import { EditLink } from './edit-link.tsx';
import { languageNow } from '../../spoken.ts';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
});

/** The lists that are edited in SharePoint and shown elsewhere. */
export const ListsPanel = ({ data }: { readonly data: ReferenceData }) => {
  const styles = useStyles();
  const words = reference.people;
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.links}>
        {[
          { list: people, address: data.places.People },
          { list: duty, address: data.places.Duty },
        ].map(({ list, address }) => (
          <EditLink key={list.name} address={address} list={list.title[languageNow()]}>
            {list.title[languageNow()]}
          </EditLink>
        ))}
      </div>
    </Surface>
  );
};
