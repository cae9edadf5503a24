import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import { pagePartWords } from '#core/domain/words/page-parts.ts';
import { useWords } from '../language.tsx';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
});

interface Props {
  readonly phone: string;
  /** Who answers. */
  readonly name: string;
}

/** A number that a press calls. */
export const PhoneLink = ({ phone, name }: Props) => (
  <Link
    className={useStyles().link}
    href={`tel:${phone.replace(/[^+\d]/g, '')}`}
    aria-label={useWords(pagePartWords).call(name, phone)}
  >
    <CallRegular aria-hidden /> {phone}
  </Link>
);
