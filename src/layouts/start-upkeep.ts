import { findBridge } from '../portal/framed/find-bridge.ts';
import { openUpkeep } from '../portal/standalone/upkeep/open-upkeep.ts';
import { environment } from '../stores/environment.ts';
import { startUpkeep } from '../stores/record-operations.ts';

// For pages that do something with the whole record; beside `start-record.ts`. In a portal the launch page does it.
startUpkeep(findBridge()?.upkeep() ?? openUpkeep(environment.newName()));
