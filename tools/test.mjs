import { check } from './check.mjs';
import { install } from './install.mjs';

// npm test: from a fresh clone to every check and every test.
try {
  await install();
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
