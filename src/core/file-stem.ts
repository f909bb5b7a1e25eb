/** What a file is called without folder and ending: `interventions/stevig-ouderschap.yaml` -> `stevig-ouderschap`. */
export const fileStem = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
