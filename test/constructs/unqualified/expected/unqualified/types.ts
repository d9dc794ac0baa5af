export interface Plain {
  Text: string;
}
