#!/usr/bin/env node
import { main } from './main';

void main(process.argv.slice(2), process).then((code) => {
  // Not process.exit(): what is still in the pipes must get out.
  process.exitCode = code;
});
