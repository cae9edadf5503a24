import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { reference } from '../../components/ladder-words.ts';
import { openLink } from '../../teams.ts';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
});

interface Props {
  /** The list's web address; nothing is shown while it is not known. */
  readonly address: string | undefined;
  /** What the list is called. */
  readonly list: string;
  readonly children?: string;
}

/** To the list in SharePoint, where it is edited. */
export const EditLink = ({ address, list, children = reference.edit }: Props) => {
  const styles = useStyles();
  if (address === undefined) return null;
  return (
    <Link
      className={styles.link}
      href={address}
      aria-label={reference.editList(list)}
      onClick={(event) => {
        event.preventDefault();
        openLink(address);
      }}
    >
      {children} <OpenRegular aria-hidden />
    </Link>
  );
};
