// What sessions can add of the WS-* standards, for every contract that has no log-on of its own.
export { withAddressing, type AddressingVersion } from "./addressing.js";
export { withUsernameToken, type UsernameTokenOptions } from "./security.js";
