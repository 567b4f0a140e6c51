import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command line is not one that `--help` knows. */
export class Misuse extends Error {}

/** The answer is no; `document` says why. */
export class Refusal extends Error {
  readonly document: unknown;
  constructor(document: unknown) {
    super('refused');
    this.document = document;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Given<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'];

export interface Tool<O extends Options> {
  readonly help: string;
  /** `help` among them. */
  readonly options: O;
  readonly commands: Readonly<Record<string, (files: readonly string[], given: Given<O>) => unknown>>;
  /** What an error of the tool's own says; nothing for one that it does not know. */
  readonly explain?: (error: unknown) => unknown;
}

/**
 * Runs the command that was asked for. One JSON document on standard output; exits 1 where the answer is no, 2 where the
 * command is not understood.
 */
export async function runTool<O extends Options>(tool: Tool<O>): Promise<void> {
  try {
    const { code, text } = await run(tool);
    process.stdout.write(text);
    process.exitCode = code;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    say(`${error.message}\n\n${tool.help}`);
    process.exitCode = 2;
  }
}

/** Progress, on standard error. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The answer, where it is yes. @throws Refusal */
export function answer<T extends { readonly ok: boolean }>(document: T): T {
  if (!document.ok) throw new Refusal(document);
  return document;
}

/** @throws Misuse */
export function atLeastOne(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new Misuse('name at least one file');
  return files;
}

/** @throws Misuse */
export function only(files: readonly string[]): string {
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new Misuse('name one file');
  return file;
}

/** The value of an option that cannot be left out. @throws Misuse */
export function wanted<N extends string>(given: { readonly [name in N]?: string | undefined }, name: N): string {
  const value = given[name];
  if (!value) throw new Misuse(`--${name} is missing`);
  return value;
}

async function run<O extends Options>({
  help,
  options,
  commands,
  explain,
}: Tool<O>): Promise<{ code: 0 | 1; text: string }> {
  const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
  const { values, positionals } = readArguments(options);
  const [name, ...files] = positionals;
  if ('help' in values && values.help) return { code: 0, text: help };
  const command = name === undefined ? undefined : commands[name];
  if (!command) throw new Misuse(name === undefined ? 'name a command' : `there is no command ${name}`);
  try {
    return { code: 0, text: json(await command(files, values)) };
  } catch (error) {
    if (error instanceof Misuse) throw error;
    if (error instanceof Refusal) return { code: 1, text: json(error.document) };
    return { code: 1, text: json(explain?.(error) || { ok: false, problems: [{ reason: reasonOf(error) }] }) };
  }
}

function readArguments<O extends Options>(options: O) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** `fetch` hides why it failed (refused, no such host) one level down. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
