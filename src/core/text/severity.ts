/** How bad a problem is. An `error` makes a name invalid and `stemma check` fail; a `warning` does neither. */
export type Severity = 'error' | 'warning' | 'information';
