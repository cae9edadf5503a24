/** Puts a council's documents into its library, through Graph, as its own people would. */
import type { M365 } from '../local-m365/start.ts';
import { graphByHand } from './graph-by-hand.ts';
import type { SampleDocument } from './sample/documents.ts';

/** Each with its columns; where the library has any file already, nothing is done. */
export const fillLibrary = async (
  m365: M365,
  site: string,
  documents: readonly SampleDocument[],
): Promise<void> => {
  if (documents.length === 0) return;
  const graph = await graphByHand(m365);
  const list = `/sites/${site}/lists/Policies`;
  if ((await graph.get(`${list}/items?$top=1`)).value.length > 0) return;
  const drives = (await graph.get(`/sites/${site}/drives`)).value;
  const drive = drives.find((each) => each['name'] === 'Policies');
  if (drive === undefined) throw new Error('The library Policies was not provisioned');
  const root = `/drives/${String(drive['id'])}`;
  for (const { name, bytes, columns } of documents) {
    const id = await graph.put(`${root}/root:/${encodeURIComponent(name)}:/content`, bytes);
    await graph.patch(`${root}/items/${id}/listItem/fields`, columns);
  }
};
