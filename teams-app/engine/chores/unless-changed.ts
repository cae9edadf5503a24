import { RowChanged } from '../../ports.ts';

/** For `catch`: somebody changed the row at the same moment, and the next turn of the work sees it as it is then. */
export const unlessChanged = (problem: unknown): void => {
  if (!(problem instanceof RowChanged)) throw problem;
};
