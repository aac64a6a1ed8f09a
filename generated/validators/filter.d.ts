// Generated from generated/json-schema/filter.json by `npm run generate`. Do not edit.
import type { KindValidators } from '../../src/descriptor/validators.ts';

export declare const kindValidators: KindValidators;
