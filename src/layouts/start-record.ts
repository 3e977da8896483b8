import { openStandalone } from '../portal/standalone/open-standalone.ts';
import { applyPreferences } from '../stores/apply-preferences.ts';
import { environment } from '../stores/environment.ts';
import { startRecord } from '../stores/record.ts';

applyPreferences(document.documentElement);
void startRecord(openStandalone({ device: environment.newName() }));
