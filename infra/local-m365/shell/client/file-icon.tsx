import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { DocumentPdfRegular } from '@fluentui/react-icons/svg/document-pdf';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { ImageRegular } from '@fluentui/react-icons/svg/image';
import { VideoClipRegular } from '@fluentui/react-icons/svg/video-clip';
import './file-icon.css';

const kinds = [
  { Icon: FolderRegular, endings: /^folder$/ },
  { Icon: ImageRegular, endings: /^(jpe?g|png|gif|webp|hei[cf]|bmp|tiff?|svg)$/ },
  { Icon: VideoClipRegular, endings: /^(mp4|mov|webm|mp3|m4a|wav|ogg)$/ },
  { Icon: DocumentPdfRegular, endings: /^pdf$/ },
  { Icon: DocumentTextRegular, endings: /^(txt|csv|docx?|xlsx?|pptx?|html?|eml|msg|json)$/ },
];

/** The icon of a file, by the ending of its name; a folder's for the name `folder`, which has none. */
export function FileIcon({ name }: { name: string }) {
  const ending = /([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = kinds.find(({ endings }) => endings.test(ending));
  const Icon = kind?.Icon ?? DocumentRegular;
  return (
    <span className="file-icon" aria-hidden>
      <Icon />
    </span>
  );
}
