import type { Argument, Command, Option } from 'commander';
import { suggestionFor } from './completion/suggesting.ts';
import { UsageError } from './errors.ts';
import type { Session } from './session.ts';

interface GivenValue {
  readonly item: Option | Argument;
  /** As it is called in a message. */
  readonly name: string;
  readonly value: unknown;
}

function givenTo(command: Command): readonly GivenValue[] {
  const values = command.optsWithGlobals();
  const options = [...command.options, ...(command.parent?.options ?? [])];
  return [
    ...options.map((item) => ({ item, name: item.long ?? item.flags, value: values[item.attributeName()] as unknown })),
    ...command.registeredArguments.map((item, index) => ({
      item,
      name: command.name(),
      value: command.processedArgs[index] as unknown,
    })),
  ];
}

/** An empty variable in a script names nothing. As a path it would be the working folder, and without it the shipped data. */
export function assertPathsNamed({ messages: { errors } }: Session, command: Command): void {
  for (const { item, name, value } of givenTo(command)) {
    const kind = suggestionFor(item)?.suggest;
    if (typeof kind !== 'string' || ![value].flat().includes('')) continue;
    throw new UsageError(kind === 'folder' ? errors.emptyFolder(name) : errors.emptyFile(name));
  }
}
