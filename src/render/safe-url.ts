/**
 * The address as it may stand in a link, normalised; undefined for anything but plain https. Data is written by people: an
 * address that runs a script or hides its host must never become a link.
 */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
}
