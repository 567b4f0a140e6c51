import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/**
 * Takes a data folder for this process: a listening unix socket, which the kernel drops with the process, however it dies
 * (a pid file would outlive a kill -9, and its pid may come back as somebody else's).
 * @throws Error when another live process holds it.
 */
export async function ownFolder(sockets: string): Promise<{ release: () => Promise<void> }> {
  const path = join(sockets, 'owner');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(path);
    if (server) return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    if (await answers(path)) throw new Error('this data folder is already in use by another running server');
    await rm(path, { force: true });
  }
  throw new Error('this data folder is being taken by another server right now');
}

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(path, () => resolve(server.unref()));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
