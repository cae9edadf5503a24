import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { desk } from '../opened-words.ts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    maxWidth: 'calc(100vw - 24px)',
    maxHeight: 'calc(100vh - 24px)',
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.6)' },
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  picture: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: 'calc(100vh - 120px)',
    margin: '0 auto',
  },
});

interface Props {
  readonly name: string;
  readonly picture: Blob;
  readonly close: () => void;
}

/** The picture as the browser draws it, from memory: its address is good in this page alone and ends with the dialog. */
const useAddress = (picture: Blob): string | undefined => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [picture]);
  return address;
};

/** A picture over the page. */
export const PictureDialog = ({ name, picture, close }: Props) => {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const address = useAddress(picture);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={close}>
      <div className={styles.top}>
        <h2 id={id} className={styles.title}>
          <bdi>{name}</bdi>
        </h2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          onClick={() => dialog.current?.close()}
        >
          {desk.evidence.close}
        </Button>
      </div>
      {address !== undefined && <img className={styles.picture} src={address} alt={name} />}
    </dialog>
  );
};
