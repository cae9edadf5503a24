import { useState } from 'react';
import type { DragEvent } from 'react';

export interface FileDrop {
  /** True while files are held over the place. */
  readonly over: boolean;
  readonly handlers: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Lets files be dropped onto a place; anything else that is dragged there is left alone. */
export function useFileDrop(onFiles: ((files: FileList) => void) | undefined): FileDrop {
  const [over, setOver] = useState(false);
  const brings = ({ dataTransfer }: DragEvent): boolean =>
    onFiles !== undefined && dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver(event) {
        if (!brings(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event) {
        const { currentTarget, relatedTarget } = event;
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        setOver(false);
      },
      onDrop(event) {
        if (!brings(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles?.(event.dataTransfer.files);
      },
    },
  };
}
