import { RecordUnavailable } from '../../ports.ts';
import type { Run } from '../run.ts';

/** Throws RecordUnavailable until every incident of the record was read once: for what must look at all of them. */
export const needWholePicture = ({ readModel }: Pick<Run, 'readModel'>): void => {
  if (!readModel.progress().complete)
    throw new RecordUnavailable('The record has not been read to its end yet');
};
