import { openStandalone } from '../portal/standalone/open-standalone.ts';
import { applyPreferences } from '../stores/apply-preferences.ts';
import { environment } from '../stores/environment.ts';
import { startRecord } from '../stores/record.ts';

const own = () => openStandalone({ device: environment.newName() });

applyPreferences(document.documentElement);
// Inside another page, that page may have a place for the record.
if (self === top) void startRecord(own());
else void import('./framed.ts').then((it) => it.pickPortal(own)).then(startRecord);
