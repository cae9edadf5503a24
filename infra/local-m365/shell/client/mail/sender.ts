/** The name to show for a sender: what stands before the @, as words. */
export function nameOfSender(from: string): string {
  const [local = from] = from.split('@');
  return local
    .split(/[._-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
