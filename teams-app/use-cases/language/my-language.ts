import { done } from '../../domain/refusal.ts';
import { useCase } from '../use-case.ts';

/** The language in which the hub writes to the caller, as the People list says. */
export const myLanguage = useCase(
  'anybody',
  () => done({}),
  (_hub, { language }) => Promise.resolve(done({ language })),
);
