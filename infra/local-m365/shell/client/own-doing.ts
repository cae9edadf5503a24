let last = Number.NEGATIVE_INFINITY;

/** Notes that the person has just said or pressed something in this window. */
export function noteOwnDoing(): void {
  last = performance.now();
}

/** Whether that was within the last few seconds: what comes now is an answer and needs no announcing. */
export function justDidSomething(): boolean {
  return performance.now() - last < 5_000;
}
