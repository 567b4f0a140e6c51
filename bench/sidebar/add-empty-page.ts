import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What is read of a manifest here. */
interface Manifest {
  readonly web_accessible_resources: { resources: string[] }[];
}

/**
 * Puts an empty React page (`empty.html`) and one with nothing at all (`blank.html`) into a build of the extension, so that
 * they live in the same origin, process and frame as the sidebar and are built by the same means.
 */
export async function addEmptyPage(extension: string): Promise<void> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: extension,
      emptyOutDir: false,
      assetsDir: 'assets',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(root, 'empty.html') },
    },
  });
  await writeFile(path.join(extension, 'blank.html'), '<!doctype html><title>Blank</title>');
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  for (const { resources } of manifest.web_accessible_resources) resources.push('empty.html', 'blank.html');
  await writeFile(file, JSON.stringify(manifest));
}
