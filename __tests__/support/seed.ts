import * as fc from 'fast-check'

/** In CI a property is the same test every time; on a desk it looks somewhere else at each run. */
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_123 })
