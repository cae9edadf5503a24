import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import { desk } from '#core/domain/words/desk.ts';

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
    aria-label={desk.duty.call(name, phone)}
  >
    <CallRegular aria-hidden /> {phone}
  </Link>
);
