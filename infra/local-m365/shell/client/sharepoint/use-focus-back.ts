import { useEffect, useRef } from 'react';

/** Milliseconds after which a panel has gone, with its movement. */
const GONE_AFTER = 400;

/**
 * Gives the focus back to whatever had it before a panel was opened. Call what it returns when the panel is about to be
 * opened; the focus goes back once `open` is false.
 */
export function useFocusBack(open: boolean): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = opener;
    if (open || !(current instanceof HTMLElement)) return;
    opener.current = null;
    current.focus();
    const timer = setTimeout(showPage, GONE_AFTER);
    return () => clearTimeout(timer);
  }, [open]);
  return () => void (opener.current = document.activeElement);
}

/** Fluent hides the page behind an open panel from screen readers, and does not always show it again. */
function showPage(): void {
  if (document.querySelector('[aria-modal="true"]') !== null) return;
  document.getElementById('page')?.removeAttribute('aria-hidden');
}
