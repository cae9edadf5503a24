import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Put the ref on a form: whenever `wrong` is another object that names something, the keyboard goes to
 * the first answer that is marked as wrong.
 */
export const useFocusOnWrong = (wrong: object): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(wrong).length === 0) return;
    const first = form.current?.querySelector('[aria-invalid="true"]');
    const answer = first?.querySelector<HTMLElement>('input') ?? first;
    if (answer instanceof HTMLElement) answer.focus();
  }, [wrong]);
  return form;
};
