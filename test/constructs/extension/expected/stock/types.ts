export interface Item {
  Id: number;
  Label?: string | null;
}
