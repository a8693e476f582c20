// The stamp of an edition: which data and which programme made it.

/** Stands for the dataset hash until the pipe has hashed the rows that the finished view rests on. */
export const unhashed = "000000000000";
