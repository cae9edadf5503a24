import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext' },
});

/** Somebody's words exactly as typed: text only, line breaks kept, in the direction of their own script. */
export const TypedWords = ({ children }: { readonly children: string }) => (
  <div dir="auto" className={useStyles().words}>
    {children}
  </div>
);
