/**
 * Property tests draw the same cases each time: what passed passes again, and a failure belongs to the change at hand.
 * `MASLAHAT_SEED=random` draws new ones; script/fuzz looks for what nobody thought of.
 */
import fc from 'fast-check';

if (process.env['MASLAHAT_SEED'] !== 'random') fc.configureGlobal({ seed: 20_210_806 });
