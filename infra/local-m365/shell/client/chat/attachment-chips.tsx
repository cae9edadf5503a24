import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FileIcon } from '../file-icon.tsx';
import { sizeText } from '../file-size.ts';
import type { Attachment, Attachments } from './use-attachments.ts';

/** What is to go with the message: name, size, how much has been taken in, and a button that takes it out again. */
export function AttachmentChips({ attachments }: { attachments: Attachments }) {
  if (attachments.all.length === 0) return null;
  return (
    <ul className="chips" aria-label="Attached">
      {attachments.all.map((one) => (
        <li key={one.key} className={one.failed ? 'chip chip-failed' : 'chip'}>
          {one.preview === undefined ? (
            <FileIcon name={one.name} />
          ) : (
            <img className="chip-picture" src={one.preview} alt="" />
          )}
          <span className="chip-words">
            <span className="chip-name">{one.name}</span>
            <span className="chip-state" role={one.failed ? 'alert' : undefined}>
              {stateOf(one)}
            </span>
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={`Remove ${one.name}`}
            onClick={() => attachments.remove(one.key)}
          />
          {isOnItsWay(one) && (
            <progress className="chip-progress" aria-label={one.name} value={one.progress} />
          )}
        </li>
      ))}
    </ul>
  );
}

const isOnItsWay = ({ failed, file }: Attachment): boolean => !failed && file === undefined;

function stateOf(one: Attachment): string {
  if (one.failed) return 'Could not be uploaded';
  if (!isOnItsWay(one)) return sizeText(one.size);
  return `${Math.floor(one.progress * 100)}% of ${sizeText(one.size)}`;
}
