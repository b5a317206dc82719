/** The HTTP interface of this installation: made once, from all acts and views of the domain. */
import { acts, views } from '@maslahat/secretariat';
import { interfaceOf } from '../../../api/index.ts';

export const httpInterface = interfaceOf(acts, views);
