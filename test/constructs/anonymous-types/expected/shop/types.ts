export interface Parcel {
  Size: { Width: number; Unit?: "cm" | "inch" | null };
}
