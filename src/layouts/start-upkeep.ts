import { openUpkeep } from '../portal/standalone/upkeep/open-upkeep.ts';
import { environment } from '../stores/environment.ts';
import { startUpkeep } from '../stores/record-operations.ts';

// For pages that do something with the whole record; beside `start-record.ts`.
startUpkeep(openUpkeep(environment.newName()));
