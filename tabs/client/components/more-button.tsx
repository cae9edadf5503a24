import { Button } from '@fluentui/react-components';

interface Props {
  readonly isWhole: boolean;
  readonly setWhole: (whole: boolean) => void;
  /** What pressing it does while a part is shown. */
  readonly more: string;
  /** And while everything is. */
  readonly fewer: string;
  readonly className?: string;
}

/** Shows the rest of a list, and puts it away again. */
export const MoreButton = ({ isWhole, setWhole, more, fewer, className }: Props) => (
  <Button
    {...(className === undefined ? {} : { className })}
    size="small"
    aria-expanded={isWhole}
    onClick={() => {
      setWhole(!isWhole);
    }}
  >
    {isWhole ? fewer : more}
  </Button>
);
