/** The name of the command in its help and errors. */
export const NAME = 'statuskit inspect'
