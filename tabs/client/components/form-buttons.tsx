import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { pagePartWords } from '#core/domain/words/page-parts.ts';
import { useWords } from '../language.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly submit: string;
  readonly isSending: boolean;
  readonly cancel: () => void;
}

export const FormButtons = ({ submit, isSending, cancel }: Props) => (
  <div className={useStyles().row}>
    <Button
      type="submit"
      appearance="primary"
      disabledFocusable={isSending}
      {...(isSending ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
    >
      {submit}
    </Button>
    <Button onClick={cancel}>{useWords(pagePartWords).cancel}</Button>
  </div>
);
