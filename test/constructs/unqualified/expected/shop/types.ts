export interface Address {
  Street: string;
  Town?: string;
}
