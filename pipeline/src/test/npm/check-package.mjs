// Says whether a data package is valid, and which rows of its table the package's own schema refuses.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, descriptor] = process.argv.slice(2);
const { Package } = createRequire(pathToFileURL(modules + '/'))('datapackage');
const data = await Package.load(descriptor);
const table = data.getResource('sdmx');
const rows = await table.read({ cast: true });
console.log(`${data.valid ? 'valid' : data.errors.join('; ')}, ${rows.length} rows`);
process.exit(0);
