/** How the command is called, in its help and its errors. */
export const NAME = 'statuskit inspect'
