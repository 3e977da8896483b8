import { ROOT } from './root.ts';
import { buildSite } from './site/build-site.ts';

if (!buildSite(ROOT)) process.exit(1);
