import fc from 'fast-check';

/**
 * Loaded before the unit tests: properties are tried on the same cases in every run, so that a run tells
 * about the change and not about luck. Other cases: `STEMMA_SEED=12345 npm test -- unit`.
 */
fc.configureGlobal({ seed: Number(process.env['STEMMA_SEED'] ?? '20120504') });
