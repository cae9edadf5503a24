import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useContext } from 'react';
import type { BrowsedItem } from './browsed.ts';
import { FileAddress } from './file-address.ts';

/** Saves the file of an item; nothing where the item is none. */
export function SaveFile({ item }: { item: BrowsedItem }) {
  const addressOf = useContext(FileAddress);
  if (addressOf === undefined || item['DocIcon'] === 'folder') return null;
  return (
    <Button
      as="a"
      appearance="subtle"
      icon={<ArrowDownloadRegular />}
      href={`${addressOf(item)}?save`}
      download
    >
      Download
    </Button>
  );
}
