/** The settings of a check, and what the data in the folder is called where it is own data. */
export const CONFIG_FILE = 'kiem.config.yaml';
