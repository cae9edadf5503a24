/** Words of the strip at the foot of the desk: whether the hub is awake, and what to do when it is not. */

const ago = (seconds: number): string => {
  if (seconds < 60) return `${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.floor(seconds / 60);
  return `${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
};

export const pulse = {
  title: 'How the hub is',
  looked: (seconds: number): string => `Looked at everything ${ago(seconds)} ago`,
  starting: 'The hub has just started and is looking at everything now',
  canary: (moment: string): string => `Last test of itself answered at ${moment}`,
  well: 'The hub is working',
  notWell: 'Something is not as it should be',
  grave: 'Alerts may not be going out',
  ring: 'Ring the people on duty yourself about anything that is waiting here:',
  phone: 'Duty phone',
};
