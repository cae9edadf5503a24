import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { deleteRow, EditRefused } from './edit-api.ts';

interface Props {
  readonly person: string;
  readonly list: string;
  readonly item: string;
  readonly name: string;
  readonly onDone: () => void;
}

/** The button that deletes a row, and the question that comes first. */
export function DeleteRow({ person, list, item, name, onDone }: Props) {
  const [refusal, setRefusal] = useState<string>();
  const remove = async (): Promise<void> => {
    try {
      await deleteRow(person, list, item);
      onDone();
    } catch (error) {
      setRefusal(error instanceof EditRefused ? error.message : 'Nothing was deleted.');
    }
  };
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DeleteRegular />}>
          Delete
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Delete?</DialogTitle>
          <DialogContent>
            {`Do you want to delete \u201c${name}\u201d from this list?`}
            {refusal !== undefined && (
              <MessageBar intent="error" role="alert">
                <MessageBarBody>{refusal}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void remove()}>
              Delete
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
