export interface Amount {
  Value: number;
}
