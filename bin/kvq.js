#!/usr/bin/env node
import module from 'node:module';

// Node 20 has no compile cache, hence the question mark.
module.enableCompileCache?.();
await import('../dist/packed/main.js');
