import { Button, Spinner } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';

interface Props {
  readonly isLoading: boolean;
  readonly press: () => void;
  readonly children: string;
}

/** Reads the page anew; turns while it does. */
export const RefreshButton = ({ isLoading, press, children }: Props) => (
  <Button
    appearance="subtle"
    icon={isLoading ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowClockwiseRegular />}
    onClick={press}
  >
    {children}
  </Button>
);
