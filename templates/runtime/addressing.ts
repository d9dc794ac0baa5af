// WS-Addressing: what a request is for, where it goes and who waits for the answer, in header blocks.
import { EncodeError } from "./errors.js";
import { headerText, withHeaderBlock } from "./header-blocks.js";
import { preparing, withPreparation } from "./preparation.js";
import { uuid } from "./random.js";
import type { Prepare, Session } from "./session.js";
import type { SoapVersion } from "./soap.js";
import { unknownMembersOf } from "./members.js";

/** The versions of WS-Addressing by their dates: the recommendation, and the submission that came before it. */
const versions = {
  "2005/08": { namespace: "http://www.w3.org/2005/08/addressing", anonymous: "/anonymous" },
  "2004/08": {
    namespace: "http://schemas.xmlsoap.org/ws/2004/08/addressing",
    anonymous: "/role/anonymous",
  },
};

export type AddressingVersion = keyof typeof versions;

const prepare =
  (version: AddressingVersion, stated?: string): Prepare =>
  (session, _soap, soapAction, url) => {
    const { namespace, anonymous } = versions[version];
    const action = stated ?? soapAction;
    const known = unknownMembersOf(session.headers ?? {});
    if (known.some((block) => block.namespace === namespace && block.name === "Action")) return session;
    if (!action) throw new EncodeError("the contract states no action", { path: "Header/Action" });
    // The answer comes on the connection of the request.
    const blocks = {
      Action: headerText(action, "Action"),
      To: headerText(url, "To"),
      MessageID: `urn:uuid:${uuid()}`,
      ReplyTo: `<a:Address>${namespace}${anonymous}</a:Address>`,
    };
    return Object.entries(blocks).reduce((one, [name, content]) => {
      const xml = `<a:${name} xmlns:a="${namespace}">${content}</a:${name}>`;
      return withHeaderBlock(one, { namespace, name, xml });
    }, session);
  };

/**
 * A session whose requests carry `wsa:Action`, `wsa:To`, `wsa:MessageID` and `wsa:ReplyTo`; operations whose binding asks for them carry
 * them anyway. An operation whose contract states no action is an `EncodeError`.
 */
export const withAddressing = (session: Session, version: AddressingVersion = "2005/08"): Session =>
  withPreparation(session, prepare(version));

/** SOAP with these blocks, for operations whose binding asks for them; `action` where it isn't the `SOAPAction`. */
export const addressed = (soap: SoapVersion, version: AddressingVersion, action?: string): SoapVersion =>
  preparing(soap, prepare(version, action));
