import { Link, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
});

interface Props extends Omit<React.ComponentProps<'a'>, 'className' | 'ref'> {
  readonly href: string;
}

/** A link that stands on a line of its own: 24 pixels high, so that a thumb finds it (WCAG 2.5.8). */
export const LineLink = (props: Props) => <Link {...props} className={useStyles().link} />;
