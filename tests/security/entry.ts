// The built program on a free port, in a process of its own; tells its address to the parent. Ends with it.
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { secured } from '#lib/server/http/listener.ts';

const file = path.join(import.meta.dirname, '../../build/handler.js');
const { handler } = (await import(pathToFileURL(file).href)) as { handler: RequestListener };
const server = createServer(secured(handler)).listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit());
