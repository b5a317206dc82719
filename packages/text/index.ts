export { READING_FAULT_CODES, type ReadingFault, type Result } from './fault.ts';
export { analyse } from './language/analysis.ts';
export { DEFAULT_LIMIT, type ReadingOptions, readStatement } from './read-statement.ts';
export * from './reading.ts';
