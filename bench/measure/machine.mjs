import { availableParallelism, cpus, totalmem } from 'node:os';

/** What figures were measured on. */
export const machineHere = () => ({
  cores: availableParallelism(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  memory_gb: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  platform: process.platform,
});

/** The same in words. */
export const machineText = ({ cores, cpu, memory_gb, node, platform }) =>
  `${cores} ${cores === 1 ? 'core' : 'cores'}, ${cpu}, ${memory_gb} GB, Node ${node}, ${platform}`;
