import { readFile } from 'node:fs/promises';
import type { Log } from '../cycle/cycle.ts';
import { chooseDefinition } from '../cycle/definition/choose-definition.ts';
import type { DefinitionHolder } from '../cycle/definition/definition-holder.ts';
import { importHistory } from '../cycle/import-history.ts';
import { loadDefinition } from '../cycle/load-definition.ts';
import type { Clock } from '../cycle/ports/clock.ts';
import type { Problem } from '../report/definition/problem.ts';
import type { Stores } from '../storage/stores.ts';
import type { Config } from './config/config.ts';
import { StartError } from './start-error.ts';

type Files = Pick<Config, 'definitionFile' | 'planFiles' | 'historyFile'>;

/**
 * Reads the definition, the plans and the history that the configuration names, and keeps them in the store. What is in use
 * there stays so; a newer version waits for a coordinator.
 * @throws {StartError} with every problem and its place, one a line.
 */
export async function loadReport(
  files: Files,
  ports: Stores & { readonly clock: Clock; readonly log: Log },
): Promise<DefinitionHolder> {
  const definition = await textOf(files.definitionFile);
  const plans = await Promise.all(files.planFiles.map(textOf));
  const loaded = await loadDefinition(ports, definition, plans);
  if (!loaded.ok) {
    const file =
      loaded.file === 'definition' ? files.definitionFile : (files.planFiles[loaded.file.plan] ?? '');
    if ('problems' in loaded) throw notInOrder(file, loaded.problems);
    throw new StartError(
      `${file} was changed under version ${loaded.changedWithoutVersion}, which is already kept: raise its version.`,
    );
  }
  const { active } = loaded;
  ports.log.info('definition-loaded', { report: active.definition.id, version: active.definition.version });
  if (files.historyFile !== undefined) {
    const history = await importHistory(ports.reports, active.definition, await textOf(files.historyFile));
    if (!history.ok) throw notInOrder(files.historyFile, history.problems);
    ports.log.info('history-imported', { periods: history.periods.length });
  }
  try {
    return await chooseDefinition(ports, active);
  } catch (cause) {
    throw new StartError(
      'The definition or plan that is in use cannot be read from the store: start the release that took it into use.',
      { cause },
    );
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new StartError(`${file} cannot be read: correct the path.`, { cause });
  }
}

function notInOrder(file: string, problems: readonly Problem[]): StartError {
  const lines = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, message }) => `  ${file}:${line}:${column} ${message}`);
  return new StartError(`${file} is not in order:\n${lines.join('\n')}`);
}
