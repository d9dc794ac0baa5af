export type ArrayOfint = number[];

export type ArrayOfstring = (string | null)[];
