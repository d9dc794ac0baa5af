export interface Address {
  Street?: string | null;
}
