/** What a text says before it goes into detail. */
export const gist = (text: string): string => (text.split(/[;:]|\.\s/)[0] ?? text).replace(/\s*\([^)]*\)?$/, '').trim();
