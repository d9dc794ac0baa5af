// What a run may read, and how much of it.

export interface Access {
  /** Imports of files may leave the folder. */
  readonly allowOutside?: boolean;
  /** Name and value; sent to the servers of addresses that are given, and to no other. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** Told to servers of addresses that are given, once they ask (401, Basic), and to no other. */
  readonly credentials?: Credentials | undefined;
  readonly limits?: Partial<Limits>;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Of addresses and zips; files are the user's own. */
export interface Limits {
  /** Of one document, unpacked. */
  readonly bytes: number;
  /** Of all documents from addresses or from one zip. */
  readonly totalBytes: number;
  /** From addresses, or in one zip. */
  readonly documents: number;
  /** Of a chain of imports from an address. */
  readonly depth: number;
  readonly redirects: number;
  /** For one document, all redirects included. */
  readonly milliseconds: number;
  /** For all documents from addresses. */
  readonly totalMilliseconds: number;
}

export const defaultLimits: Limits = {
  bytes: 64 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  documents: 5_000,
  depth: 50,
  redirects: 5,
  milliseconds: 60_000,
  totalMilliseconds: 900_000,
};
