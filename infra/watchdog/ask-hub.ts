/** Asks the hub whether it is well, from outside. */

/** Milliseconds after which a hub that does not answer counts as one that hangs. */
const usualPatience = 10_000;

/** True where /readyz says so in time. A hub that hangs, is gone, or is not well: false. */
export const isHubWell = async (hub: string, patience = usualPatience): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(`${hub}/readyz`, { signal, redirect: 'error' });
    const body: unknown = await response.json();
    return response.ok && (body as { well?: unknown } | null)?.well === true;
  } catch {
    return false;
  }
};
