import { join } from 'node:path';
import { ROOT } from './root.ts';
import { brotliOf } from './site/brotli.ts';
import { buildSite, isBuilt } from './site/build-site.ts';
import { loadSite } from './site/load-site.ts';
import { portFrom } from './site/port-from.ts';
import { serve, type Running } from './site/serve.ts';

function fail(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

async function open(port: number): Promise<Running> {
  try {
    return await serve(
      loadSite(join(ROOT, 'dist'), (body) => brotliOf(ROOT, body)),
      port,
    );
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const other = 'Choose another with PORT, for example: PORT=4400 npm start (PORT=0 takes any free one).';
    if (code === 'EADDRINUSE') fail(`Port ${String(port)} is taken by another program. Stop that program, or:`, other);
    if (code === 'EACCES') fail(`This user may not open port ${String(port)}.`, other);
    return fail(`The server could not start: ${message}`, other);
  }
}

const port = portFrom(process.env.PORT);
if (port === undefined) {
  fail(
    `PORT must be a whole number from 0 to 65535, but is “${process.env.PORT ?? ''}”.`,
    'For example: PORT=4400 npm start',
  );
}
if (!isBuilt(ROOT)) {
  console.log('Building the course …');
  if (!buildSite(ROOT)) fail('The course could not be built; the reason stands above.');
}

const running = await open(port);
const stop = (): void => {
  running.server.close(() => process.exit(0));
  running.server.closeAllConnections();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// Set when bootstrap.mjs started this process: without it nobody could reach the server to stop it.
process.on('disconnect', stop);
console.log(`The course is open at http://127.0.0.1:${String(running.port)}/ (stop it with Ctrl-C)`);
