// The contract of a WSDL, for what is made by it.
import { Diagnostics } from "../../generator/diagnostics.js";
import type { Contract } from "../../generator/model/model.js";
import { readContract } from "../../generator/read/contract.js";

/** Throws where the WSDL can't be read. */
export async function contractOf(wsdl: string): Promise<Contract> {
  const contract = await readContract([wsdl], new Diagnostics());
  if (contract === undefined) throw new Error(`${wsdl} can't be read`);
  return contract;
}
