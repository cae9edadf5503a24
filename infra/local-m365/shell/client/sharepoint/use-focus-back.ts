import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to whatever had it before a panel was opened. Call what it returns when the panel is about to be
 * opened; the focus goes back once `open` is false.
 */
export function useFocusBack(open: boolean): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (open || !(opener.current instanceof HTMLElement)) return;
    opener.current.focus();
    opener.current = null;
  }, [open]);
  return () => void (opener.current = document.activeElement);
}
