// Loaded before a program by bench-watch: says on descriptor 3 what the process took, as it ends.
const { writeSync } = require('node:fs');
const process = require('node:process');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(
    3,
    JSON.stringify({ cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS }),
  );
});
