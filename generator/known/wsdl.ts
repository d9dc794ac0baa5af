// What schemas refer to of WSDL's own: the attribute that says of what an encoded array is.
import { known, type KnownSchema } from "./schema.js";

export const wsdl: KnownSchema = known(
  "http://schemas.xmlsoap.org/wsdl/",
  [],
  '<xs:attribute name="arrayType" type="xs:string"/>',
);
