import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

interface Props {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly title: string;
  readonly children?: React.ReactNode;
}

/** A sentence across the page that stays as long as it is true. */
export const Banner = ({ intent, title, children }: Props) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{title}</MessageBarTitle>
      {children !== undefined && <> {children}</>}
    </MessageBarBody>
  </MessageBar>
);
