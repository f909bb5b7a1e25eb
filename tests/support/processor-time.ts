/** Milliseconds that this process has worked: what else runs on the machine does not stretch them. */
export const processorTime = (): number => process.cpuUsage().user / 1000;
