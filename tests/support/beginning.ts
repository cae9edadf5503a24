/** How the houses of the tests begin: on sites that were made right once for all of them, their traffic recorded where CI asks for it. */
import type { TenantOptions } from '../../infra/one-machine/council-tenant.ts';
import { sitesMadeRight } from '../../infra/one-machine/sites-made-right.ts';

/** `npm test` names a folder that its runs share; one file run by itself makes its sites right as a council does. */
export const beginning = async (): Promise<Pick<TenantOptions, 'traffic' | 'begunFrom'>> => {
  const { GRAPH_TRAFFIC: traffic, TEST_SHARED: shared } = process.env;
  return {
    ...(traffic === undefined ? {} : { traffic }),
    ...(shared === undefined ? {} : { begunFrom: await sitesMadeRight(shared) }),
  };
};
