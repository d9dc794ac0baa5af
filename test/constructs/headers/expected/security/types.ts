export interface Place {
  City: string;
}
