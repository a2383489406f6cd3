import { argv } from 'node:process';
import { runPack } from './pack-command.ts';

process.exitCode = await runPack(argv.slice(2), console.log, console.error);
