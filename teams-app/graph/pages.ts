/** Answers that come in pages. */
import type { Graph } from './graph-client.ts';

interface Page<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** One page after another, by the addresses that Graph gives. Throws as Graph does. */
export async function* pagesOf<T>(
  graph: Pick<Graph, 'get'>,
  start: string,
): AsyncGenerator<readonly T[]> {
  for (let address: string | undefined = start; address !== undefined;) {
    const page: Page<T> = await graph.get<Page<T>>(address);
    yield page.value;
    address = page['@odata.nextLink'];
  }
}

/** All pages as one list. Throws as Graph does. */
export const everyPage = async <T>(graph: Pick<Graph, 'get'>, start: string): Promise<T[]> => {
  const all: T[] = [];
  for await (const page of pagesOf<T>(graph, start)) all.push(...page);
  return all;
};
