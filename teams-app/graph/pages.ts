/** Answers that come in pages. */
import type { Graph } from './graph-client.ts';

interface Page<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** One page after another, by the addresses that Graph gives. Throws as Graph does. */
export async function* pagesOf<T>(
  graph: Pick<Graph, 'get'>,
  start: string,
): AsyncGenerator<Page<T>> {
  for (let address: string | undefined = start; address !== undefined;) {
    const page: Page<T> = await graph.get<Page<T>>(address);
    yield page;
    address = page['@odata.nextLink'];
  }
}

/** All pages as one list, with the delta link of the last where there is one. */
export const everyPage = async <T>(
  graph: Pick<Graph, 'get'>,
  start: string,
): Promise<{ readonly items: T[]; readonly link: string | undefined }> => {
  const items: T[] = [];
  let link: string | undefined;
  for await (const page of pagesOf<T>(graph, start)) {
    items.push(...page.value);
    link = page['@odata.deltaLink'];
  }
  return { items, link };
};
